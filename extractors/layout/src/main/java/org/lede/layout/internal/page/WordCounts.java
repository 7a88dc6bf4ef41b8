package org.lede.layout.internal.page;

import java.util.Arrays;
import org.lede.internal.numbers.IntByHash;

/** Counts of hashed words. */
public final class WordCounts {

  private final IntByHash counts = new IntByHash();

  public void add(long word) {
    counts.merge(word, 1, Integer::sum);
  }

  public int count(long word) {
    return counts.getOrDefault(word, 0);
  }

  public int size() {
    return counts.size();
  }

  /** The count that at most {@code most} words reach, and at least 2. */
  public int countOfMostFrequent(int most) {
    int[] sorted = counts.values();
    Arrays.sort(sorted);
    return Math.max(2, sorted[Math.max(0, sorted.length - most)]);
  }
}
