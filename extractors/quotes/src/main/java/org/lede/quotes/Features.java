package org.lede.quotes;

import java.util.Arrays;

/** What a model sees of one case: names of features, hashed, each with a value. */
final class Features {

  /** How many bits a hashed name has. */
  static final int BITS = 22;

  private int[] hashes = new int[32];
  private float[] values = new float[32];
  private int size;

  Features add(String name) {
    return add(name, 1);
  }

  Features add(String name, float value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    hashes[size] = hash(name);
    values[size++] = value;
    return this;
  }

  /** Spreads the string's own hash, which the language defines, and keeps its upper bits. */
  static int hash(String name) {
    int h = name.hashCode() * 0x9E3779B9;
    int spread = (h ^ (h >>> 15)) * 0x85EBCA6B;
    return spread >>> (Integer.SIZE - BITS);
  }

  int size() {
    return size;
  }

  int hash(int index) {
    return hashes[index];
  }

  float value(int index) {
    return values[index];
  }
}
