package org.lede.formats;

/** Half a surrogate pair is no character, and no reader of UTF-8 takes it. */
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  static String of(String text) {
    StringBuilder wellFormed = new StringBuilder(text.length());
    text.codePoints().map(WellFormed::character).forEach(wellFormed::appendCodePoint);
    return wellFormed.toString();
  }

  private static int character(int codePoint) {
    return isHalfPair(codePoint) ? REPLACEMENT : codePoint;
  }

  private static boolean isHalfPair(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
