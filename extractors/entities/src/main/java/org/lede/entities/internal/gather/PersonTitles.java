package org.lede.entities.internal.gather;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lede.entities.internal.words.WordLists;
import org.lede.words.Lexicon;
import org.lede.words.SharedList;

/**
 * The titles that stand directly before a name, of one or several words: {@code Dr.}, {@code Former
 * Prime Minister}. They are taken as they are written.
 */
final class PersonTitles {

  /** {@code Former Deputy Chief Justice of} and so on; longer ones are descriptions. */
  private static final int MAX_WORDS = 6;

  private static final Pattern WORD_BEFORE =
      Pattern.compile("([\\p{L}\\p{M}.'\u2019-]+)[ \u00A0]$");

  /** No word of a title is longer. */
  private static final int MAX_LENGTH = 40;

  private static final String BEFORE_OTHERS = "x";
  private static final String CASED = "en";

  /** Holds languages with a list of titles alone, so that odd languages cannot fill it. */
  private static final Map<String, PersonTitles> READ = new ConcurrentHashMap<>();

  private final Set<String> titles = new HashSet<>();
  private final Set<String> wordsBefore = new HashSet<>();
  private final boolean isCased;

  private PersonTitles(String language, Lexicon shared, Optional<Lexicon> own) {
    isCased = language.equals(CASED);
    shared
        .entries("titles")
        .forEach(
            (title, kind) -> (isBefore(language, kind) ? wordsBefore : titles).add(plain(title)));
    own.ifPresent(lexicon -> addPlain(lexicon.entries("titles").keySet(), titles));
    own.ifPresent(lexicon -> addPlain(lexicon.entries("title words").keySet(), wordsBefore));
  }

  /** In other languages, such a word is a title too. */
  private static boolean isBefore(String language, String kind) {
    return language.equals(CASED) && kind.equals(BEFORE_OTHERS);
  }

  private static void addPlain(Collection<String> words, Set<String> to) {
    words.forEach(word -> to.add(plain(word)));
  }

  private static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
  }

  static PersonTitles of(String language) {
    PersonTitles known = READ.get(language);
    return known != null ? known : read(language);
  }

  private static PersonTitles read(String language) {
    PersonTitles read =
        new PersonTitles(
            language, SharedList.PEOPLE.of(language), WordLists.find(language, "people.txt"));
    return read.titles.isEmpty() ? read : READ.computeIfAbsent(language, key -> read);
  }

  /** The titles that end where a name starts; empty if there is none. */
  Optional<String> before(String text, int nameStart) {
    int start = nameStart;
    int open = nameStart;
    String phrase = "";
    for (int words = 0; words < MAX_WORDS; words++) {
      String word = wordBefore(text, open);
      if (word.isEmpty() || !isWritten(word)) {
        break;
      }
      open -= word.length() + 1;
      phrase = phrase.isEmpty() ? plain(word) : plain(word) + " " + phrase;
      boolean title = titles.contains(phrase) || titles.contains(plain(word));
      if (title || (start < nameStart && wordsBefore.contains(plain(word)))) {
        start = open;
        phrase = titles.contains(phrase) ? phrase : "";
      }
    }
    return start == nameStart
        ? Optional.empty()
        : Optional.of(text.substring(start, nameStart).strip());
  }

  private static String wordBefore(String text, int end) {
    Matcher word = WORD_BEFORE.matcher(text).region(Math.max(0, end - MAX_LENGTH), end);
    return word.find() ? word.group(1) : "";
  }

  /** English titles before a name have a capital; {@code the mayor Ann Bell} tells what she is. */
  private boolean isWritten(String word) {
    return !isCased || Character.isUpperCase(word.charAt(0)) || word.equals("of");
  }
}
