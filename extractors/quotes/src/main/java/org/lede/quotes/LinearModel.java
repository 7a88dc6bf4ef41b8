package org.lede.quotes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights of hashed features: the score of a case is the sum of its features' weights. */
final class LinearModel {

  /** Weights are kept as bytes, in steps of this size. */
  static final float STEP = 1 / 32f;

  private final int[] keys;
  private final float[] weights;
  private final int mask;

  private LinearModel(Map<Integer, Byte> steps) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, steps.size())) * 4);
    keys = new int[capacity];
    weights = new float[capacity];
    mask = capacity - 1;
    steps.forEach((key, step) -> put(key, step * STEP));
  }

  /** A model of these weights, in steps; a weight of 0 means nothing. */
  static LinearModel of(Map<Integer, Byte> steps) {
    return new LinearModel(steps);
  }

  private void put(int key, float weight) {
    int slot = key & mask;
    while (weights[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    weights[slot] = weight;
  }

  float weight(int key) {
    int slot = key & mask;
    while (weights[slot] != 0) {
      if (keys[slot] == key) {
        return weights[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  double score(Features features) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weight(features.hash(i)) * features.value(i);
    }
    return score;
  }

  /** The probability that a score means, for a model of yes and no. */
  static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  static LinearModel read(InputStream in) {
    try (DataInputStream data = new DataInputStream(in)) {
      int count = data.readInt();
      Map<Integer, Byte> steps = new TreeMap<>();
      int key = 0;
      for (int i = 0; i < count; i++) {
        key += readGap(data);
        steps.put(key, data.readByte());
      }
      return new LinearModel(steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(SortedMap<Integer, Byte> steps, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(steps.size());
    int key = 0;
    for (Map.Entry<Integer, Byte> entry : steps.entrySet()) {
      writeGap(entry.getKey() - key, data);
      key = entry.getKey();
      data.writeByte(entry.getValue());
    }
    data.flush();
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private static int readGap(DataInputStream data) throws IOException {
    int gap = 0;
    int shift = 0;
    int next;
    do {
      next = data.readUnsignedByte();
      gap |= (next & 0x7F) << shift;
      shift += 7;
    } while (next > 0x7F);
    return gap;
  }

  private static void writeGap(int gap, DataOutputStream data) throws IOException {
    int rest = gap;
    while (rest > 0x7F) {
      data.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }
}
