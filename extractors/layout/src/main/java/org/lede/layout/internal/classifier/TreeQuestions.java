package org.lede.layout.internal.classifier;

import java.util.Arrays;

/**
 * The questions of many trees of depth 4, asked of eight lines at a time.
 *
 * <p>The trees cut each column at a few dozen values, so that all they can tell of a line's value
 * is how many of these cuts it lies above: a number that fits a byte. Eight lines fit a {@code
 * long}, and one addition compares all eight with a cut: it carries into the top bit of the bytes
 * that lie above.
 */
final class TreeQuestions {

  /** How many lines make a group. */
  static final int LINES = Long.BYTES;

  private static final long ONE_EACH = 0x0101010101010101L;
  private static final long TOP_BITS = ONE_EACH << 7;
  private static final int TOP = 0x80;

  /** Less than half a byte, lest an addition carry into the next line. */
  private static final int MOST_CUTS = 126;

  private static final int FEW_CUTS = 6;

  private final short[] columns;

  /** For each question what lifts the numbers above its cut over the top bit. */
  private final long[] lifts;

  /** The cuts of each column that any question is about, ascending. */
  private final float[][] cuts;

  TreeQuestions(short[] columns, float[] thresholds) {
    this.columns = columns;
    this.cuts = cuts(columns, thresholds);
    this.lifts = new long[columns.length];
    for (int i = 0; i < columns.length; i++) {
      // A threshold above all cuts is that of a question whose answer is always no.
      lifts[i] = (TOP - 1 - indexOf(cuts[columns[i]], thresholds[i])) * ONE_EACH;
    }
  }

  private static float[][] cuts(short[] columns, float[] thresholds) {
    float[][] cuts = new float[1 + max(columns)][0];
    for (int i = 0; i < columns.length; i++) {
      if (thresholds[i] < Float.POSITIVE_INFINITY) {
        float[] known = cuts[columns[i]];
        int at = indexOf(known, thresholds[i]);
        if (at == known.length || known[at] != thresholds[i]) {
          cuts[columns[i]] = withCut(known, at, thresholds[i]);
        }
      }
    }
    return cuts;
  }

  private static int max(short[] columns) {
    int max = 0;
    for (short column : columns) {
      max = Math.max(max, column);
    }
    return max;
  }

  private static float[] withCut(float[] known, int at, float cut) {
    if (known.length == MOST_CUTS) {
      throw new IllegalArgumentException("a column is cut at more than " + MOST_CUTS + " values");
    }
    float[] more = Arrays.copyOf(known, known.length + 1);
    System.arraycopy(known, at, more, at + 1, known.length - at);
    more[at] = cut;
    return more;
  }

  /**
   * How many cuts are less than a value: its place among them. Without a branch, as no processor
   * can guess it.
   */
  private static int indexOf(float[] cuts, float value) {
    int index = 0;
    if (cuts.length <= FEW_CUTS) {
      for (float cut : cuts) {
        index -= isLess(cut, value);
      }
      return index;
    }
    int size = cuts.length;
    while (size > 1) {
      int half = size >>> 1;
      index += half & isLess(cuts[index + half - 1], value);
      size -= half;
    }
    return index - isLess(cuts[index], value);
  }

  /** -1, which is all bits, or 0: a difference below zero has the sign bit. */
  private static int isLess(float cut, float value) {
    return Float.floatToRawIntBits(cut - value) >> 31;
  }

  /** Puts a line's row at a place of its group. */
  void put(float[] row, long[] group, int place) {
    int shift = place * Byte.SIZE;
    long others = ~(0xFFL << shift);
    for (int column = 0; column < cuts.length; column++) {
      long number = indexOf(cuts[column], row[column]);
      group[column] = (group[column] & others) | (number << shift);
    }
  }

  /** The number of the leaf to which a tree leads each line of a group, a byte each. */
  long leaves(int tree, long[] group) {
    int q = tree * BoostedTrees.QUESTIONS;
    long first = answers(q, group);
    long second = choose(first, answers(q + 1, group), answers(q + 2, group));
    long third =
        choose(
            first,
            choose(second, answers(q + 3, group), answers(q + 4, group)),
            choose(second, answers(q + 5, group), answers(q + 6, group)));
    long fourth =
        choose(
            first,
            choose(
                second,
                choose(third, answers(q + 7, group), answers(q + 8, group)),
                choose(third, answers(q + 9, group), answers(q + 10, group))),
            choose(
                second,
                choose(third, answers(q + 11, group), answers(q + 12, group)),
                choose(third, answers(q + 13, group), answers(q + 14, group))));
    return (first >>> 4) | (second >>> 5) | (third >>> 6) | (fourth >>> 7);
  }

  /** The top bit of each byte whose line lies above the cut of a question. */
  private long answers(int question, long[] group) {
    return (group[columns[question]] + lifts[question]) & TOP_BITS;
  }

  /** Bit by bit the one where the choice is no, the other where it is yes. */
  private static long choose(long choice, long no, long yes) {
    return no ^ ((no ^ yes) & choice);
  }
}
