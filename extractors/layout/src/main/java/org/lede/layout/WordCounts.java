package org.lede.layout;

import java.util.Arrays;

/** Counts of hashed words: an open hash table from long to int. */
final class WordCounts {

  private long[] words = new long[256];
  private int[] counts = new int[256];
  private int size;

  void add(long word) {
    if (size * 2 >= words.length) {
      grow();
    }
    int slot = slot(nonZero(word));
    if (words[slot] == 0) {
      words[slot] = nonZero(word);
      size++;
    }
    counts[slot]++;
  }

  int count(long word) {
    return counts[slot(nonZero(word))];
  }

  int size() {
    return size;
  }

  /** The count that at most {@code most} words reach, and at least 2. */
  int countOfMostFrequent(int most) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    return Math.max(2, sorted[Math.max(0, sorted.length - most)]);
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldCounts = counts;
    words = new long[oldWords.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static long nonZero(long word) {
    return word == 0 ? 1 : word;
  }

  private int slot(long word) {
    long mixed = word * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 33) & (words.length - 1);
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
