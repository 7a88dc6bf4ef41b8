package org.lede.entities.internal.tagger;

import java.util.Arrays;

/**
 * The sums of the weights of a token's features, for all tags at once: four sums of sixteen bits
 * share a {@code long}, so that an addition serves four tags. Belongs to one thread.
 */
final class TagSums {

  /** Added to every weight, so that none is negative. */
  private static final int OFFSET = 128;

  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

  /** So many weights can be summed up in sixteen bits. */
  private static final int MOST = 0xFFFF / 0xFF;

  private final int[] totals = new int[2 * Long.BYTES];
  private long evenOfFirst;
  private long oddOfFirst;
  private long evenOfSecond;
  private long oddOfSecond;
  private int count;

  /** The weights of eight tags, a byte each, in the form that is summed up. */
  static long packed(byte[] weights, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed |= (long) (weights[i] + OFFSET) << (Byte.SIZE * (i - from));
    }
    return packed;
  }

  /** Adds the weights of a feature, of the first eight tags and of the others. */
  void add(long first, long second) {
    if (count == MOST) {
      carry();
    }
    evenOfFirst += first & EVERY_OTHER;
    oddOfFirst += (first >>> Byte.SIZE) & EVERY_OTHER;
    evenOfSecond += second & EVERY_OTHER;
    oddOfSecond += (second >>> Byte.SIZE) & EVERY_OTHER;
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
      totals[firstTag + 2 * i] += ((int) (sums >>> (Short.SIZE * i)) & 0xFFFF) - OFFSET * count;
    }
  }
}
