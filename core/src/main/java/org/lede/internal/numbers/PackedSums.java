package org.lede.internal.numbers;

/**
 * Sums of many rows of bytes, four sums by one addition.
 *
 * <p>A row of up to eight bytes is one {@code long}, each byte lifted so that none is negative.
 * Every other byte of it, with an empty byte above each, is a {@code long} of four numbers of
 * sixteen bits, and the sum of such {@code long}s is the four sums, as long as no more than {@link
 * #MAX_ROWS} are added. So two additions serve eight sums: one of the bytes at even places and one
 * of those at odd places.
 */
public final class PackedSums {

  /** So many rows can be summed up before a sum runs into the next. */
  public static final int MAX_ROWS = 0xFFFF / 0xFF;

  /** Added to every byte, so that none is negative. */
  private static final int OFFSET = 128;

  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

  private PackedSums() {}

  /** A row of at most eight bytes in the form that is summed up. */
  public static long packed(byte[] bytes, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed |= (long) (bytes[i] + OFFSET) << (Byte.SIZE * (i - from));
    }
    return packed;
  }

  /** Of a packed row the bytes 0, 2, 4 and 6, ready to be added. */
  public static long even(long packed) {
    return packed & EVERY_OTHER;
  }

  /** Of a packed row the bytes 1, 3, 5 and 7, ready to be added. */
  public static long odd(long packed) {
    return (packed >>> Byte.SIZE) & EVERY_OTHER;
  }

  /**
   * One of the four sums.
   *
   * @param sums what {@link #even} or {@link #odd} gave, added up
   * @param place which of the four, 0 to 3
   * @param rows how many rows were added
   */
  public static int sum(long sums, int place, int rows) {
    return ((int) (sums >>> (Short.SIZE * place)) & 0xFFFF) - OFFSET * rows;
  }
}
