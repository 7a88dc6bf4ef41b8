package org.lede.view;

/** The first words of a text. */
final class Glimpse {

  private static final int LENGTH = 90;
  private static final int SHORTEST = 60;
  private static final int JOINER = 0x200D;

  private Glimpse() {}

  static String of(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, end(text)).stripTrailing() + "…";
  }

  /** Between words where a language has spaces, otherwise between characters as people see them. */
  private static int end(String text) {
    int space = text.lastIndexOf(' ', LENGTH);
    return space >= SHORTEST ? space : characterEnd(text);
  }

  private static int characterEnd(String text) {
    int end = LENGTH;
    while (end > SHORTEST && isInsideCharacter(text, end)) {
      end--;
    }
    return end;
  }

  private static boolean isInsideCharacter(String text, int offset) {
    return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        || continuesCharacter(text.codePointAt(offset))
        || text.charAt(offset - 1) == JOINER;
  }

  /** Accents, vowel signs, variation selectors and skin tones belong to the letter before. */
  private static boolean continuesCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == JOINER || (c >= 0x1F3FB && c <= 0x1F3FF);
    };
  }
}
