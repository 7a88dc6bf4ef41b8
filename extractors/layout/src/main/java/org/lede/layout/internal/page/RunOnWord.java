package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;

/**
 * A word of a text without line ends, with the marks beside it. In a script without blanks what
 * stands between two sentence ends is a word.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
record RunOnWord(int start, int end) {

  private static final String ENDS = ".!?\u2026";
  private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";
  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]\u201C\u300D\u300F\uFF09";
  private static final String OPENING =
      "\"'\u201C\u2018\u00AB\u201E([\u00BF\u00A1\u2013\u2014-\u2022";

  /** A shorter word with a capital before a stop is an initial, or short for something. */
  private static final int MIN_CAPITALISED = 4;

  static List<RunOnWord> all(CharSequence text, PageLine line) {
    List<RunOnWord> words = new ArrayList<>();
    int i = Characters.skipBlanks(text, line.start(), line.end());
    while (i < line.end()) {
      int end = i + 1;
      while (end < line.end() && !Characters.isBlank(text.charAt(end)) && !isGlued(text, i, end)) {
        end++;
      }
      words.add(new RunOnWord(i, end));
      i = Characters.skipBlanks(text, end, line.end());
    }
    return words;
  }

  /** Whether two words meet there without a blank: {@code on.The}, {@code 12:04By}. */
  private static boolean isGlued(CharSequence text, int start, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (WIDE_ENDS.indexOf(before) >= 0) {
      return CLOSING.indexOf(after) < 0 && WIDE_ENDS.indexOf(after) < 0;
    }
    return Character.isUpperCase(after)
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && at - start > MIN_CAPITALISED
        && (Character.isDigit(before)
            || (ENDS.indexOf(before) >= 0 && Character.isLowerCase(text.charAt(at - 2))));
  }

  boolean startsUpper(CharSequence text) {
    return Character.isUpperCase(text.charAt(start));
  }

  /** {@code 12:04} or a year: what stands in the line of a time. */
  boolean isTimeEnd(CharSequence text) {
    int length = end - start;
    boolean hour =
        (length == 5 || length == 4)
            && text.charAt(end - 3) == ':'
            && Character.isDigit(text.charAt(end - 1))
            && Character.isDigit(text.charAt(start));
    boolean year =
        length == 4
            && (text.charAt(start) == '2' || text.charAt(start) == '1')
            && Character.isDigit(text.charAt(start + 1))
            && Character.isDigit(text.charAt(start + 2))
            && Character.isDigit(text.charAt(end - 1));
    return hour || year;
  }

  boolean endsSentence(CharSequence text) {
    int last = end - 1;
    while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char mark = text.charAt(last);
    if (WIDE_ENDS.indexOf(mark) >= 0) {
      return true;
    }
    return ENDS.indexOf(mark) >= 0 && !(mark == '.' && isAbbreviation(text, last));
  }

  private boolean isAbbreviation(CharSequence text, int stop) {
    int first = start;
    while (first < stop && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    boolean capital = Character.isUpperCase(text.charAt(first));
    boolean number = stop > start && Character.isDigit(text.charAt(stop - 1)) && stop - first <= 2;
    return number || stop - first < 2 || (capital && stop - first < MIN_CAPITALISED);
  }

  boolean beginsSentence(CharSequence text) {
    char first = text.charAt(start);
    return !Character.isLowerCase(first)
        && (Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0);
  }
}
