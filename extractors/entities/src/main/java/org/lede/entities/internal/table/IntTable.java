package org.lede.entities.internal.table;

import java.util.Arrays;

/** A map from int to int by open addressing; values are 0 or more. */
public final class IntTable {

  public static final int NONE = -1;

  private int[] keys;
  private int[] values;
  private int size;

  public IntTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
    keys = new int[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
  }

  int size() {
    return size;
  }

  public int get(int key) {
    return values[slot(key)];
  }

  public int getOrDefault(int key, int otherwise) {
    int value = get(key);
    return value == NONE ? otherwise : value;
  }

  public void put(int key, int value) {
    int slot = slot(key);
    if (values[slot] == NONE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** The number of a key, numbered in the order in which keys are first seen. */
  public int number(int key) {
    int known = get(key);
    if (known != NONE) {
      return known;
    }
    int number = size;
    put(key, number);
    return number;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = Hashes.spread(key) & mask;
    while (values[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
