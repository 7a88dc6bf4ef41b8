package org.lede.layout.internal.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of words that a text has twice: a title in the trail of the page and above the article, a
 * menu at its head and at its foot. Each is a piece of its own.
 */
final class RepeatedWords {

  /** So many words in the same order are no chance. */
  private static final int WORDS = 5;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private RepeatedWords() {}

  /** Sets a seam before and after each run that stands a second time, and round the first one. */
  static void mark(String text, List<RunOnWord> words, BitSet seams) {
    long[] prints = prints(text, words);
    Map<Long, Integer> seen = new HashMap<>();
    int i = 0;
    while (i + WORDS <= words.size()) {
      Integer earlier = seen.putIfAbsent(print(prints, i), i);
      int length = earlier == null ? 0 : length(prints, earlier, i);
      if (earlier == null || length < WORDS) {
        i++;
      } else {
        seams.set(earlier);
        seams.set(earlier + length);
        seams.set(i);
        seams.set(i + length);
        i += length;
      }
    }
  }

  private static int length(long[] prints, int earlier, int later) {
    int length = 0;
    while (later + length < prints.length
        && earlier + length < later
        && prints[earlier + length] == prints[later + length]) {
      length++;
    }
    return length;
  }

  private static long print(long[] prints, int from) {
    long print = 0;
    for (int i = from; i < from + WORDS; i++) {
      print = print * BASE + prints[i];
    }
    return print;
  }

  private static long[] prints(String text, List<RunOnWord> words) {
    long[] prints = new long[words.size()];
    for (int i = 0; i < prints.length; i++) {
      for (int at = words.get(i).start(); at < words.get(i).end(); at++) {
        prints[i] = prints[i] * BASE + text.charAt(at);
      }
    }
    return prints;
  }
}
