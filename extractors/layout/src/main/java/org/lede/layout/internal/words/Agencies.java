package org.lede.layout.internal.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;

/**
 * Finds the names of news and photo agencies. Short names (AP, map, uni) count only in the letters
 * that their list gives them or in capitals, since many are words too.
 */
public final class Agencies {

  /** Before ALL, which needs it. */
  private static final List<String> SECTIONS = List.of("agencies", "short names", "photo-agencies");

  private static final Agencies ALL = new Agencies(WordLists.of("agencies"));
  private static final int SHORT = 5;

  private final PhraseMatcher<String> phrases;
  private final Set<String> exact = new LinkedHashSet<>();

  private Agencies(WordLists lists) {
    for (Lexicon list : lists.byLanguage().values()) {
      SECTIONS.forEach(section -> exact.addAll(list.entries(section).keySet()));
    }
    phrases =
        PhraseMatcher.of(exact.stream().collect(Collectors.toMap(name -> name, name -> name)));
  }

  /** The agencies of all languages. */
  public static Agencies all() {
    return ALL;
  }

  /** The end of the agency that begins at an offset, or start if none does. */
  public int endAt(CharSequence text, int start, int end) {
    int stop = phrases.endAt(text, start, end);
    boolean found = stop > start && isWrittenAsName(text.subSequence(start, stop).toString());
    return found ? stop : start;
  }

  private boolean isWrittenAsName(String name) {
    String shown = name.strip();
    return exact.contains(shown)
        || (shown.length() > SHORT && Character.isUpperCase(shown.charAt(0)))
        || (shown.equals(shown.toUpperCase(Locale.ROOT)) && shown.length() > 1);
  }

  /** Whether a stretch is an agency from end to end. */
  public boolean isAgency(CharSequence text, int start, int end) {
    return start < end && endAt(text, start, end) == end;
  }

  /** Whether any word of a stretch begins the name of an agency. */
  public boolean holdsAgency(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (wordStart && endAt(text, i, end) > i) {
        return true;
      }
    }
    return false;
  }
}
