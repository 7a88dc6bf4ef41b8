package org.lede.entities.internal.tagger;

import java.util.Arrays;
import org.lede.internal.numbers.PackedSums;

/** The sums of the weights of a token's features, for all tags at once. Belongs to one thread. */
final class TagSums {

  private final int[] totals = new int[2 * Long.BYTES];
  private long evenOfFirst;
  private long oddOfFirst;
  private long evenOfSecond;
  private long oddOfSecond;
  private int count;

  /** Adds the packed weights of a feature, of the first eight tags and of the others. */
  void add(long first, long second) {
    if (count == PackedSums.MAX_ROWS) {
      carry();
    }
    evenOfFirst += PackedSums.even(first);
    oddOfFirst += PackedSums.odd(first);
    evenOfSecond += PackedSums.even(second);
    oddOfSecond += PackedSums.odd(second);
    count++;
  }

  /** Writes the sums over a row of scores, and begins anew. */
  void moveTo(float[] scores, int at) {
    carry();
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      scores[at + tag] = totals[tag];
    }
    Arrays.fill(totals, 0);
  }

  private void carry() {
    carry(0, evenOfFirst);
    carry(1, oddOfFirst);
    carry(Long.BYTES, evenOfSecond);
    carry(Long.BYTES + 1, oddOfSecond);
    evenOfFirst = 0;
    oddOfFirst = 0;
    evenOfSecond = 0;
    oddOfSecond = 0;
    count = 0;
  }

  private void carry(int firstTag, long sums) {
    for (int i = 0; i < 4; i++) {
      totals[firstTag + 2 * i] += PackedSums.sum(sums, i, count);
    }
  }
}
