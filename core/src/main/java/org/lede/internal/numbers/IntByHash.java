package org.lede.internal.numbers;

import java.util.function.IntBinaryOperator;

/** An open hash table from hashes to numbers, without an object for each. */
public final class IntByHash {

  /** What {@link #get} gives for a hash that is not there. */
  public static final int NONE = -1;

  private static final int MIN_SLOTS = 256;

  /** Stands for the hash 0, as 0 is an empty slot; beyond every hash of 32 bits. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  private long[] hashes;
  private int[] values;
  private int size;

  /** A table that grows as it must. */
  public IntByHash() {
    this(0);
  }

  /** A table with room for so many hashes. */
  public IntByHash(int expected) {
    int slots = Math.max(MIN_SLOTS, Integer.highestOneBit(expected) * 4);
    this.hashes = new long[slots];
    this.values = new int[slots];
  }

  /** Puts a value, whatever is there. */
  public void put(long hash, int value) {
    merge(hash, value, (before, now) -> now);
  }

  /** Puts a value, or the merger of it and the value that is there. */
  public void merge(long hash, int value, IntBinaryOperator merger) {
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

  /** The number of a hash, numbered from 0 in the order in which hashes are first asked for. */
  public int number(long hash) {
    merge(hash, size, (before, now) -> before);
    return getOrDefault(hash, NONE);
  }

  /** The value of a hash, or {@link #NONE}. */
  public int get(long hash) {
    return getOrDefault(hash, NONE);
  }

  /** The value of a hash, or another if there is none. */
  public int getOrDefault(long hash, int absent) {
    int slot = slot(nonZero(hash));
    return hashes[slot] == 0 ? absent : values[slot];
  }

  /** How many hashes have a value. */
  public int size() {
    return size;
  }

  /** The values in no order, and zeros. */
  public int[] values() {
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
    return hash == 0 ? ZERO : hash;
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
