package org.lede.quotes.internal.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** Weights of hashed features: the score of a case is the sum of its features' weights. */
public final class LinearModel {

  /** Weights are kept as bytes, in steps of this size. */
  public static final float STEP = 1 / 32f;

  private final int[] keys;
  private final float[] weights;
  private final int mask;

  /** Room for so many weights, none of which is there yet. */
  private LinearModel(int size) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    keys = new int[capacity];
    weights = new float[capacity];
    mask = capacity - 1;
  }

  /** A model of these weights, in steps; a weight of 0 means nothing. */
  public static LinearModel of(SortedMap<Integer, Byte> steps) {
    LinearModel model = new LinearModel(steps.size());
    steps.forEach(model::put);
    return model;
  }

  private void put(int key, byte step) {
    float weight = step * STEP;
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

  public double score(Features features) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weight(features.hash(i));
    }
    return score;
  }

  /** The probability that a score means, for a model of yes and no. */
  public static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  static LinearModel read(InputStream in) {
    try {
      // Whole: byte by byte out of a jar takes as long as the rest of the first article's quotes.
      ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
      int count = data.getInt();
      LinearModel model = new LinearModel(count);
      int key = 0;
      for (int i = 0; i < count; i++) {
        key += readGap(data);
        model.put(key, data.get());
      }
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void write(SortedMap<Integer, Byte> steps, OutputStream out) throws IOException {
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
  private static int readGap(ByteBuffer data) {
    int gap = 0;
    int shift = 0;
    int next;
    do {
      next = data.get() & 0xFF;
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
