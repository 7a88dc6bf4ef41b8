package org.lede.layout.internal.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/**
 * The words of dates and times in all languages at once: pages mix them (an English page with a
 * Hebrew label), and few words mean different things in different languages.
 */
final class TimeWords {

  /** Section of a language that puts the month before the day, so that "May 3" needs no year. */
  private static final String ORDER = "order";

  /** Marks that compose with the letter before them. */
  private static final char FIRST_MARK = '\u0300';

  private static final char LAST_MARK = '\u036F';

  /** What a phrase means. */
  record Meanings(List<TimeWord> words, Set<TimeWord.Kind> kinds) {

    static Meanings of(List<TimeWord> words) {
      Set<TimeWord.Kind> kinds = EnumSet.noneOf(TimeWord.Kind.class);
      words.forEach(word -> kinds.add(word.kind()));
      return new Meanings(List.copyOf(words), kinds);
    }
  }

  /** The words that tell a time without any figure. */
  private static final Set<TimeWord.Kind> WITHOUT_FIGURES =
      EnumSet.of(
          TimeWord.Kind.AGO,
          TimeWord.Kind.AGO_BEFORE,
          TimeWord.Kind.TODAY,
          TimeWord.Kind.YESTERDAY);

  private final PhraseMatcher<Meanings> phrases;
  private final PhraseMatcher<Meanings> withoutFigures;
  private final Set<String> monthFirst;
  private final Map<String, String> monthFirstDomains;

  private TimeWords(
      PhraseMatcher<Meanings> phrases,
      PhraseMatcher<Meanings> withoutFigures,
      Set<String> monthFirst,
      Map<String, String> monthFirstDomains) {
    this.phrases = phrases;
    this.withoutFigures = withoutFigures;
    this.monthFirst = monthFirst;
    this.monthFirstDomains = monthFirstDomains;
  }

  static TimeWords load() {
    Map<String, List<TimeWord>> words = new LinkedHashMap<>();
    Set<String> monthFirst = new TreeSet<>();
    Map<String, String> domains = new LinkedHashMap<>();
    WordLists.of("times")
        .with(SharedList.CALENDAR)
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
    return new TimeWords(
        PhraseMatcher.of(meanings),
        PhraseMatcher.of(withoutFigures(meanings)),
        monthFirst,
        domains);
  }

  private static Map<String, Meanings> withoutFigures(Map<String, Meanings> meanings) {
    Map<String, Meanings> some = new LinkedHashMap<>(meanings);
    some.values().removeIf(all -> Collections.disjoint(all.kinds(), WITHOUT_FIGURES));
    return some;
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

  Optional<PhraseMatcher.Match<Meanings>> longestAt(CharSequence text, int start, int end) {
    return phrases.longestAt(text, start, end);
  }

  /**
   * Whether a stretch without any figure may tell a time ("an hour ago", "Updated yesterday"):
   * false if surely not. A seam where two parts were glued, or a mark to be composed, may hide a
   * word.
   */
  boolean mayTellTimeInWords(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (withoutFigures.endAt(text, i, end) > i || mayHideWord(text, start, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHideWord(CharSequence text, int start, int i) {
    char c = text.charAt(i);
    boolean seam =
        i > start
            && Character.isUpperCase(c) != Character.isUpperCase(text.charAt(i - 1))
            && Character.isLetter(c)
            && Character.isLetter(text.charAt(i - 1))
            && !isSmallAfterCapital(text, start, i);
    return seam || (c >= FIRST_MARK && c <= LAST_MARK);
  }

  /** Whether a letter is the second of an ordinary word. */
  private static boolean isSmallAfterCapital(CharSequence text, int start, int i) {
    return Character.isUpperCase(text.charAt(i - 1))
        && (i - 1 == start || !Character.isLetter(text.charAt(i - 2)));
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
