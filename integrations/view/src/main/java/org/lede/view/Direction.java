package org.lede.view;

/** Which way a text is written: that of most of its letters. */
final class Direction {

  private Direction() {}

  static String of(String text) {
    long balance = text.codePoints().mapToLong(Direction::leftwards).sum();
    return balance > 0 ? "rtl" : "ltr";
  }

  private static long leftwards(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }
}
