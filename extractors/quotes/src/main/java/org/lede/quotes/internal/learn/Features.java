package org.lede.quotes.internal.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a model sees of one case: the hashed names of its features.
 *
 * <p>A name is given part by part and only its hash is kept, since a paragraph full of verbs of
 * saying has a thousand names for each of its characters: {@code features.name("s1
 * ").and(kind).and(where).add()} stands for {@code "s1 " + kind + where}.
 */
public final class Features {

  /** How many bits a hashed name has. */
  public static final int BITS = 22;

  private static final int[] POWERS = IntStream.range(0, 32).map(Features::powerOf).toArray();

  private int[] hashes = new int[32];
  private int size;

  /** The hash of the parts so far: that of a string of them all, as the language defines it. */
  private int parts;

  /** Begins a name. */
  public Features name(String part) {
    parts = part.hashCode();
    return this;
  }

  public Features and(String part) {
    parts = parts * power(part.length()) + part.hashCode();
    return this;
  }

  public Features and(char part) {
    parts = parts * 31 + part;
    return this;
  }

  public Features and(int part) {
    return part >= 0 && part < 10 ? and((char) ('0' + part)) : and(String.valueOf(part));
  }

  public Features and(boolean part) {
    return and(part ? "true" : "false");
  }

  /** 31 to the power of a length. */
  private static int power(int length) {
    return length < POWERS.length ? POWERS[length] : powerOf(length);
  }

  private static int powerOf(int length) {
    int power = 1;
    int square = 31;
    for (int left = length; left > 0; left >>>= 1) {
      power *= (left & 1) == 1 ? square : 1;
      square *= square;
    }
    return power;
  }

  /** Ends a name. */
  public Features add() {
    makeRoomFor(1);
    hashes[size++] = spread(parts);
    return this;
  }

  /** Adds what another case has. */
  public void addAll(Features others) {
    makeRoomFor(others.size);
    System.arraycopy(others.hashes, 0, hashes, size, others.size);
    size += others.size;
  }

  private void makeRoomFor(int more) {
    if (size + more > hashes.length) {
      hashes = Arrays.copyOf(hashes, (size + more) * 2);
    }
  }

  /** Spreads a hash and keeps its upper bits. */
  private static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    int spread = (h ^ (h >>> 15)) * 0x85EBCA6B;
    return spread >>> (Integer.SIZE - BITS);
  }

  public int size() {
    return size;
  }

  public int hash(int index) {
    return hashes[index];
  }
}
