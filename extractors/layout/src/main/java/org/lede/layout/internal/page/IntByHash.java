package org.lede.layout.internal.page;

import java.util.function.IntBinaryOperator;

/** An open hash table from hashes to numbers, without an object for each. */
public final class IntByHash {

  private static final int LEAST_SLOTS = 256;

  private long[] hashes;
  private int[] values;
  private int size;

  /** A table that grows as it must. */
  public IntByHash() {
    this(0);
  }

  /** A table with room for so many hashes. */
  public IntByHash(int expected) {
    int slots = Math.max(LEAST_SLOTS, Integer.highestOneBit(expected) * 4);
    this.hashes = new long[slots];
    this.values = new int[slots];
  }

  /** Puts a value, whatever is there. */
  public void put(long hash, int value) {
    merge(hash, value, (before, now) -> now);
  }

  /** Puts a value, or the merger of it and the value that is there. */
  void merge(long hash, int value, IntBinaryOperator merger) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    int slot = slot(nonZero(hash));
    if (hashes[slot] == 0) {
      hashes[slot] = nonZero(hash);
      values[slot] = value;
      size++;
    } else {
      values[slot] = merger.applyAsInt(values[slot], value);
    }
  }

  public int getOrDefault(long hash, int absent) {
    int slot = slot(nonZero(hash));
    return hashes[slot] == 0 ? absent : values[slot];
  }

  int size() {
    return size;
  }

  /** The values in no order, and zeros. */
  int[] values() {
    return values.clone();
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldValues = values;
    hashes = new long[oldHashes.length * 2];
    values = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static long nonZero(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private int slot(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 33) & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
