package org.lede.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word list that a native speaker can mend: one file, one language, one topic.
 *
 * <p>The file is UTF-8. It opens with the comments {@code # what:}, {@code # source:} and {@code #
 * licence:}. A line {@code [name]} opens a section; every other line is an entry, optionally
 * followed by a tab and a value. Blank lines and lines that begin with {@code #} are passed over.
 *
 * <pre>{@code
 * # what: names of the months
 * # source: own writing
 * # licence: Apache-2.0
 * [months]
 * April	4
 * August	8
 * }</pre>
 */
public final class Lexicon {

  private static final String LANGUAGE = "# language: ";

  private final String name;
  private final Map<String, Map<String, String>> sections;

  private Lexicon(String name, Map<String, Map<String, String>> sections) {
    this.name = name;
    this.sections = sections;
  }

  /**
   * Reads a word list. The caller opens the file, since only the module that owns a resource can,
   * and closes it.
   *
   * @param in the file; may not be null, which is what a missing resource looks like
   * @param name what to call the file in messages
   * @return the word list
   * @throws IllegalArgumentException if the file is missing or breaks a rule of the format; the
   *     message names file and line
   * @throws UncheckedIOException if it cannot be read
   */
  public static Lexicon read(InputStream in, String name) {
    return of(content(in, name), name);
  }

  /**
   * Reads the word lists of one topic that were put one after the other into one file: opening a
   * file for each language takes longer than reading what it holds. Each list begins with the line
   * {@code # language: } and its tag.
   *
   * @param in the file; may not be null, which is what a missing resource looks like
   * @param name what to call the file in messages
   * @return language to word list in the order of the file; a list is called by its language, a
   *     slash and the name of the file
   * @throws IllegalArgumentException if the file is missing, text stands before the first language,
   *     a language stands twice or a list breaks a rule of the format
   * @throws UncheckedIOException if it cannot be read
   */
  public static Map<String, Lexicon> readAll(InputStream in, String name) {
    Map<String, Lexicon> lists = new LinkedHashMap<>();
    texts(content(in, name), name)
        .forEach((language, text) -> lists.put(language, of(text, language + "/" + name)));
    return Collections.unmodifiableMap(lists);
  }

  /**
   * Reads the list of one language from a file as {@link #readAll} reads it; the others cost
   * nothing but their look for the next.
   *
   * @param in the file; may not be null, which is what a missing resource looks like
   * @param name what to call the file in messages
   * @param language the language's tag
   * @return a list without sections if the file has none of the language
   * @throws IllegalArgumentException as {@link #readAll} does
   * @throws UncheckedIOException if it cannot be read
   */
  static Lexicon readLanguage(InputStream in, String name, String language) {
    String text = texts(content(in, name), name).get(language);
    String own = language + "/" + name;
    return text == null ? new Lexicon(own, Map.of()) : of(text, own);
  }

  /** The lists of a file by language. */
  private static Map<String, String> texts(String text, String name) {
    if (!text.startsWith(LANGUAGE)) {
      throw new IllegalArgumentException(name + " does not begin with '" + LANGUAGE + "...'");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf('\n' + LANGUAGE, start);
      int end = next < 0 ? text.length() : next + 1;
      String language =
          text.substring(start, end)
              .lines()
              .findFirst()
              .orElseThrow()
              .substring(LANGUAGE.length())
              .strip();
      if (texts.put(language, text.substring(start, end)) != null) {
        throw new IllegalArgumentException(name + " has two lists of the language " + language);
      }
      start = end;
    }
    return texts;
  }

  private static Lexicon of(String text, String name) {
    return new Lexicon(name, LexiconReader.sections(text, name));
  }

  private static String content(InputStream in, String name) {
    if (in == null) {
      throw new IllegalArgumentException("there is no word list " + name);
    }
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * This list and another one as one: the sections of both, and where both have one, the entries of
   * both.
   *
   * @param other the other list; what this one says of an entry stands
   * @return the list of both, called by the name of this one
   */
  public Lexicon plus(Lexicon other) {
    Map<String, Map<String, String>> both = new LinkedHashMap<>(sections);
    other.sections.forEach(
        (section, entries) -> {
          Map<String, String> all = new LinkedHashMap<>(entries(section));
          entries.forEach(all::putIfAbsent);
          both.put(section, all);
        });
    return new Lexicon(name, both);
  }

  /**
   * The name given to {@link #read}.
   *
   * @return what to call this list in messages
   */
  public String name() {
    return name;
  }

  /**
   * The names of the sections.
   *
   * @return in the order of the file
   */
  public Set<String> sections() {
    return Collections.unmodifiableSet(sections.keySet());
  }

  /**
   * The entries of a section with their values.
   *
   * @param section a section's name
   * @return entry to value in the order of the file, the value empty where the line has none; an
   *     empty map if there is no such section
   */
  public Map<String, String> entries(String section) {
    return Collections.unmodifiableMap(
        sections.getOrDefault(Objects.requireNonNull(section, "section"), Map.of()));
  }
}
