package org.lede.entities.internal.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.TreeMap;
import org.lede.entities.internal.table.Buffers;
import org.lede.entities.internal.table.HashIndex;
import org.lede.internal.numbers.IntByHash;
import org.lede.internal.numbers.PackedSums;

/** A byte for each tag of each feature, and the transitions. Immutable; shared by all threads. */
public final class Weights {

  /** Rows that are found by mistake are few, and say little. */
  private static final HashIndex.Width WIDTH = HashIndex.Width.NARROW;

  private static final int TAGS = Tags.COUNT;

  /** The weights of a feature are two numbers of eight tags each, side by side. */
  private static final int NUMBERS = 2;

  private static final int TAG_IN_NUMBER = Long.BYTES - 1;

  /** What the numbers are where every weight is 0. */
  private static final long FIRST = PackedSums.packed(new byte[TAGS], 0, Long.BYTES);

  private static final long SECOND = PackedSums.packed(new byte[TAGS], Long.BYTES, TAGS);

  private final HashIndex index;
  private final long[] rows;
  private final float[] transitions;

  private Weights(HashIndex index, long[] rows, float[] transitions) {
    this.index = index;
    this.rows = rows;
    this.transitions = transitions;
  }

  /** Adds the weights of a feature to the sums of a token's tags. */
  void addTo(TagSums sums, int feature) {
    int place = index.find(feature);
    if (place != IntByHash.NONE) {
      sums.add(rows[place * NUMBERS], rows[place * NUMBERS + 1]);
    }
  }

  float[] transitions() {
    return transitions;
  }

  static Weights read(ByteBuffer in) {
    float[] transitions = new float[Decoder.transitions()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getShort();
    }
    HashIndex index = HashIndex.read(in, WIDTH);
    char[] masks = Buffers.chars(in, index.size());
    byte[] weights = new byte[Buffers.count(in)];
    in.get(weights);
    return new Weights(index, rows(masks, weights), transitions);
  }

  /** Each weight is added at the place of its tag to numbers that say nothing yet. */
  private static long[] rows(char[] masks, byte[] weights) {
    long[] rows = new long[masks.length * NUMBERS];
    int next = 0;
    for (int i = 0; i < masks.length; i++) {
      rows[i * NUMBERS] = FIRST;
      rows[i * NUMBERS + 1] = SECOND;
      for (int mask = masks[i]; mask != 0; mask &= mask - 1) {
        int tag = Integer.numberOfTrailingZeros(mask);
        long weight = weights[next++];
        rows[i * NUMBERS + tag / Long.BYTES] += weight << ((tag & TAG_IN_NUMBER) * Byte.SIZE);
      }
    }
    return rows;
  }

  /**
   * Writes a table: what {@link #read} reads. Of features that an index cannot tell apart, the one
   * with the larger weights is kept, the first of equals.
   *
   * @param features in ascending order
   * @param weights a row of {@link Tags#COUNT} for each
   * @param transitions see {@link Decoder#transition}, in the unit of the weights
   */
  public static void write(DataOutput out, int[] features, byte[] weights, float[] transitions)
      throws IOException {
    TreeMap<Integer, Integer> kept = new TreeMap<>();
    for (int i = 0; i < features.length; i++) {
      kept.merge(WIDTH.key(features[i]), i, (one, other) -> larger(weights, one, other));
    }
    for (float transition : transitions) {
      out.writeShort(Math.round(transition));
    }
    HashIndex.of(WIDTH, kept.keySet().stream().mapToInt(key -> key).toArray()).write(out);
    char[] masks = new char[kept.size()];
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int next = 0;
    for (int row : kept.values()) {
      masks[next++] = writeRow(values, weights, row * TAGS);
    }
    Buffers.write(out, masks);
    out.writeInt(values.size());
    out.write(values.toByteArray());
  }

  private static int larger(byte[] weights, int one, int other) {
    return size(weights, one) < size(weights, other) ? other : one;
  }

  private static int size(byte[] weights, int row) {
    int sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      sum += Math.abs(weights[row * TAGS + tag]);
    }
    return sum;
  }

  /** Writes the weights that are not 0, and gives the tags that have one. */
  private static char writeRow(ByteArrayOutputStream out, byte[] weights, int from) {
    int mask = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      if (weights[from + tag] != 0) {
        mask |= 1 << tag;
        out.write(weights[from + tag]);
      }
    }
    return (char) mask;
  }
}
