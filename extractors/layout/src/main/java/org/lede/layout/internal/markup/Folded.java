package org.lede.layout.internal.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words without case, marks and spaces, by which texts of two places are compared. */
final class Folded {

  private Folded() {}

  /** The letters and digits of a text. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Folded::isOfWord)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Where folded words stand in a stretch of a text, start and end; empty if nowhere. */
  static Optional<int[]> find(String text, int start, int end, String folded) {
    StringBuilder letters = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      String one = of(text.substring(at, at + Character.charCount(text.codePointAt(at))));
      for (int i = 0; i < one.length(); i++) {
        offsets.add(at);
      }
      letters.append(one);
    }
    int found = letters.indexOf(folded);
    if (found < 0 || folded.isEmpty()) {
      return Optional.empty();
    }
    int last = offsets.get(found + folded.length() - 1);
    return Optional.of(
        new int[] {offsets.get(found), last + Character.charCount(text.codePointAt(last))});
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The words of a text, each as of {@link #of}. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        String word = of(text.substring(start, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** How much two lists of words have in common, 0 to 1. */
  static double overlap(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other) {
      Integer left = counts.get(word);
      if (left != null && left > 0) {
        counts.put(word, left - 1);
        shared++;
      }
    }
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
  }
}
