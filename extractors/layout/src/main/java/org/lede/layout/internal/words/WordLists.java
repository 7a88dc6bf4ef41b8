package org.lede.layout.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/**
 * The word lists of this module: a file for each language and topic, {@code <lang>/<topic>.txt},
 * which the build puts together into {@code words/<topic>.txt}, so that one is opened and not
 * sixty.
 *
 * <p>Every language of the index may lack any topic. What belongs to no language (agencies, time
 * zones) stands under {@code und}.
 */
public final class WordLists {

  /** A word of some language, with the value that its line gives it, empty if it gives none. */
  public record Word(String language, String value) {}

  private final String topic;
  private final Map<String, Lexicon> byLanguage;

  private WordLists(String topic, Map<String, Lexicon> byLanguage) {
    this.topic = topic;
    this.byLanguage = byLanguage;
  }

  /** The lists of one topic in all languages, in the order of the index. */
  public static WordLists of(String topic) {
    return new WordLists(topic, inOrder(read(topic)));
  }

  /** The lists that this module shares with others. */
  public static WordLists of(SharedList shared) {
    return new WordLists(shared.name(), inOrder(shared.byLanguage()));
  }

  /** These lists and shared ones as one: the sections of both. */
  public WordLists with(SharedList shared) {
    Map<String, Lexicon> both = new LinkedHashMap<>(byLanguage);
    shared.byLanguage().forEach((language, list) -> both.merge(language, list, Lexicon::plus));
    return new WordLists(topic, inOrder(both));
  }

  private static Map<String, Lexicon> inOrder(Map<String, Lexicon> lists) {
    Map<String, Lexicon> inOrder = new LinkedHashMap<>();
    for (String language : languages()) {
      Lexicon list = lists.get(language);
      if (list != null) {
        inOrder.put(language, list);
      }
    }
    return inOrder;
  }

  private static Map<String, Lexicon> read(String topic) {
    String file = topic + ".txt";
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      return Lexicon.readAll(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The languages of the index, in its order. */
  static List<String> languages() {
    return Index.LANGUAGES;
  }

  /** Read once, when first needed. */
  private static final class Index {
    static final List<String> LANGUAGES = readLanguages();
  }

  private static List<String> readLanguages() {
    try (InputStream in = WordLists.class.getResourceAsStream("languages.txt")) {
      return List.copyOf(Lexicon.read(in, "languages.txt").entries("languages").keySet());
    } catch (IOException e) {
      throw new UncheckedIOException("languages.txt", e);
    }
  }

  /** The lists by language, for those languages that have one. */
  public Map<String, Lexicon> byLanguage() {
    return byLanguage;
  }

  /**
   * The words of a section in every language; a word that several languages share keeps them all.
   */
  public PhraseMatcher<List<Word>> phrases(String section) {
    return phrases(section, language -> true);
  }

  /** The words of a section in some languages. */
  public PhraseMatcher<List<Word>> phrases(String section, Predicate<String> languages) {
    return matcher(List.of(section), languages);
  }

  /** The words of some sections in every language, taken together. */
  public PhraseMatcher<List<Word>> merged(List<String> sections) {
    return matcher(sections, language -> true);
  }

  private PhraseMatcher<List<Word>> matcher(List<String> sections, Predicate<String> languages) {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, lexicon) -> {
          if (languages.test(language)) {
            sections.forEach(section -> addAll(words, language, lexicon.entries(section)));
          }
        });
    return PhraseMatcher.of(words);
  }

  private static void addAll(
      Map<String, List<Word>> words, String language, Map<String, String> entries) {
    entries.forEach(
        (entry, value) ->
            words.computeIfAbsent(entry, e -> new ArrayList<>()).add(new Word(language, value)));
  }

  /** Names the topic. */
  @Override
  public String toString() {
    return "WordLists[" + topic + "]";
  }
}
