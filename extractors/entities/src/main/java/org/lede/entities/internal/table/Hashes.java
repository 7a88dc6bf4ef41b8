package org.lede.entities.internal.table;

/** Rolling hashes, so that no string is made for a word, an affix or a feature. */
public final class Hashes {

  public static final int START = 0x811C9DC5;
  private static final int STEP = 0x01000193;

  private Hashes() {}

  /** The hash of a sequence with one more character. */
  public static int step(int hash, int c) {
    return (hash ^ c) * STEP;
  }

  /** The hash of a pair in this order. */
  public static int pair(int first, int second) {
    int hash = first * 0x9E3779B1 + second;
    hash ^= hash >>> 15;
    return hash * 0x85EBCA77;
  }

  /** Spreads all bits, for use as an index. */
  public static int spread(int value) {
    int hash = value;
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** The characters of a range as they are, but with straight apostrophes and quotation marks. */
  public static int exact(CharSequence text, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = step(hash, straight(text.charAt(i)));
    }
    return hash;
  }

  /** The characters of a range in lower case, with straight apostrophes and quotation marks. */
  public static int lower(CharSequence text, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = step(hash, Character.toLowerCase(straight(text.charAt(i))));
    }
    return hash;
  }

  /** The same for apostrophes and quotation marks of any bend, and for alif with any mark. */
  public static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u0622', '\u0623', '\u0625' -> '\u0627';
      case '\u0649' -> '\u064A';
      default -> c;
    };
  }
}
