package org.lede.words;

import org.lede.internal.text.Characters;

/**
 * Makes characters that a reader takes for the same one equal: case, width, the many dashes,
 * apostrophes and blanks.
 */
final class Folding {

  /** Stands for a character that is not there: a soft hyphen, a joiner, a direction mark. */
  static final char NOTHING = 0;

  private Folding() {}

  /** The folded characters of the alphabets that most pages use. */
  private static final char[] COMMON = new char[0x700];

  static {
    for (char c = 0; c < COMMON.length; c++) {
      COMMON[c] = compute(c);
    }
  }

  static char fold(char c) {
    if (c < COMMON.length) {
      return COMMON[c];
    }
    return isIdeograph(c) ? c : compute(c);
  }

  /** Characters of East Asia, which have no case. */
  private static boolean isIdeograph(char c) {
    return (c > '\u3000' && c <= '\u9FFF') || Characters.isHangul(c);
  }

  private static char compute(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : foldAscii(c);
    }
    if (Characters.isInvisible(c)) {
      return NOTHING;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return compute((char) (c - 0xFEE0));
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u00B4', '\u05F3' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u05F4' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u0130', '\u0131' -> 'i';
      default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
    };
  }

  private static char foldAscii(char c) {
    return switch (c) {
      case '\t', '\n', '\u000B', '\f', '\r' -> ' ';
      case '`' -> '\'';
      default -> c;
    };
  }
}
