package org.lede.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lede.text.Lexicon;
import org.lede.text.Phrases;

/**
 * The words of dates and times in all languages at once: pages mix them (an English page with a
 * Hebrew label), and few words mean different things in different languages.
 */
final class TimeWords {

  /** Section of a language that puts the month before the day, so that "May 3" needs no year. */
  private static final String ORDER = "order";

  /** What a phrase means. */
  record Meanings(List<TimeWord> words, Set<TimeWord.Kind> kinds) {

    static Meanings of(List<TimeWord> words) {
      Set<TimeWord.Kind> kinds = EnumSet.noneOf(TimeWord.Kind.class);
      words.forEach(word -> kinds.add(word.kind()));
      return new Meanings(List.copyOf(words), kinds);
    }
  }

  private final Phrases<Meanings> phrases;
  private final Set<String> monthFirst;
  private final Map<String, String> monthFirstDomains;

  private TimeWords(
      Phrases<Meanings> phrases, Set<String> monthFirst, Map<String, String> monthFirstDomains) {
    this.phrases = phrases;
    this.monthFirst = monthFirst;
    this.monthFirstDomains = monthFirstDomains;
  }

  static TimeWords load() {
    Map<String, List<TimeWord>> words = new LinkedHashMap<>();
    Set<String> monthFirst = new TreeSet<>();
    Map<String, String> domains = new LinkedHashMap<>();
    WordLists.of("times")
        .byLanguage()
        .forEach(
            (language, lexicon) -> {
              if (lexicon.entries(ORDER).containsKey("month-first")) {
                monthFirst.add(language);
              }
              domains.putAll(lexicon.entries("month-first-domains"));
              addAll(words, language, lexicon);
            });
    Map<String, Meanings> meanings = new LinkedHashMap<>();
    words.forEach((word, all) -> meanings.put(word, Meanings.of(withoutDot(words, word, all))));
    return new TimeWords(Phrases.of(meanings), monthFirst, domains);
  }

  private static void addAll(Map<String, List<TimeWord>> words, String language, Lexicon lexicon) {
    for (TimeWord.Kind kind : TimeWord.Kind.values()) {
      lexicon
          .entries(kind.section())
          .forEach(
              (entry, value) ->
                  words
                      .computeIfAbsent(key(entry), key -> new ArrayList<>())
                      .add(new TimeWord(kind, language, value)));
    }
  }

  /** An abbreviation with its dot also means what another list gives it without ("val.", "val"). */
  private static List<TimeWord> withoutDot(
      Map<String, List<TimeWord>> words, String word, List<TimeWord> meanings) {
    List<TimeWord> all = new ArrayList<>(meanings);
    if (word.endsWith(".")) {
      all.addAll(words.getOrDefault(word.substring(0, word.length() - 1), List.of()));
    }
    return all;
  }

  /** Words that differ by case alone must share a key: a set of phrases keeps one of the two. */
  private static String key(String entry) {
    return entry.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
  }

  Optional<Phrases.Match<Meanings>> longestAt(CharSequence text, int start, int end) {
    return phrases.longestAt(text, start, end);
  }

  /** Whether a language puts the month before the day. */
  boolean monthFirst(String language) {
    return monthFirst.contains(language);
  }

  /** What the list says of a domain whose pages put the month before the day. */
  Optional<String> monthFirstDomain(String domain) {
    return Optional.ofNullable(monthFirstDomains.get(domain));
  }
}
