package org.lede.entities.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.lede.entities.internal.table.VariableInt;
import org.lede.internal.numbers.PackedSums;

/**
 * A byte for each tag of each feature in a table by open addressing, and the transitions. Immutable
 * once read; shared by all threads.
 */
public final class Weights {

  private static final int WIDTH = Tags.COUNT;

  /** The weights of a feature are two numbers of eight tags each, side by side. */
  private static final int NUMBERS = 2;

  private static final int EMPTY = 0;

  private final int[] keys;
  private final long[] rows;
  private final float[] transitions;

  private Weights(int[] keys, long[] rows, float[] transitions) {
    this.keys = keys;
    this.rows = rows;
    this.transitions = transitions;
  }

  /**
   * A table.
   *
   * @param sorted the features in ascending order, none 0
   * @param weights a row of {@link Tags#COUNT} for each
   * @param transitions see {@link Decoder#transition}, in the unit of the weights
   */
  static Weights of(int[] sorted, byte[] weights, float[] transitions) {
    int capacity = Integer.highestOneBit(Math.max(4, sorted.length)) * 2;
    if (capacity < sorted.length * 3 / 2) {
      capacity *= 2;
    }
    int[] keys = new int[capacity];
    long[] rows = new long[capacity * NUMBERS];
    for (int i = 0; i < sorted.length; i++) {
      int slot = slot(keys, sorted[i]);
      keys[slot] = sorted[i];
      int from = i * WIDTH;
      rows[slot * NUMBERS] = PackedSums.packed(weights, from, from + Long.BYTES);
      rows[slot * NUMBERS + 1] = PackedSums.packed(weights, from + Long.BYTES, from + WIDTH);
    }
    return new Weights(keys, rows, transitions);
  }

  private static int slot(int[] keys, int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Adds the weights of a feature to the sums of a token's tags. */
  void addTo(TagSums sums, int feature) {
    int slot = slot(keys, feature);
    if (keys[slot] != EMPTY) {
      sums.add(rows[slot * NUMBERS], rows[slot * NUMBERS + 1]);
    }
  }

  float[] transitions() {
    return transitions;
  }

  static Weights read(ByteBuffer in) {
    int count = in.getInt();
    int[] keys = new int[count];
    byte[] weights = new byte[count * WIDTH];
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      key += VariableInt.read(in);
      keys[i] = key;
    }
    for (int i = 0; i < count; i++) {
      for (int mask = in.getChar(); mask != 0; mask &= mask - 1) {
        weights[i * WIDTH + Integer.numberOfTrailingZeros(mask)] = in.get();
      }
    }
    float[] transitions = new float[Decoder.transitions()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getShort();
    }
    return of(keys, weights, transitions);
  }

  /** Writes a table: what {@link #read} reads. */
  public static void write(DataOutput out, int[] sorted, byte[] weights, float[] transitions)
      throws IOException {
    out.writeInt(sorted.length);
    int last = Integer.MIN_VALUE;
    for (int key : sorted) {
      VariableInt.write(out, key - last);
      last = key;
    }
    for (int i = 0; i < sorted.length; i++) {
      writeRow(out, Arrays.copyOfRange(weights, i * WIDTH, (i + 1) * WIDTH));
    }
    for (float transition : transitions) {
      out.writeShort(Math.round(transition));
    }
  }

  private static void writeRow(DataOutput out, byte[] row) throws IOException {
    int mask = 0;
    for (int tag = 0; tag < WIDTH; tag++) {
      mask |= row[tag] == 0 ? 0 : 1 << tag;
    }
    out.writeShort(mask);
    for (byte weight : row) {
      if (weight != 0) {
        out.writeByte(weight);
      }
    }
  }
}
