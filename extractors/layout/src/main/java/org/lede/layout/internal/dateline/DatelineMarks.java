package org.lede.layout.internal.dateline;

import org.lede.internal.text.Characters;

/** The blanks, dashes and letters that datelines are made of, in every script and width. */
final class DatelineMarks {

  private DatelineMarks() {}

  /** Blanks and invisible marks, but no line end. */
  static boolean isBlankInLine(char c) {
    return Characters.isBlank(c) && !Characters.isLineBreak(c);
  }

  static boolean isComma(char c) {
    return c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C' || c == '\u00B7';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  static boolean isStop(char c) {
    return c == '.' || c == '\u3002' || c == '\u0964' || c == '\u06D4' || c == '\uFF0E';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u05F3' || c == '\u2018';
  }

  /** A letter or a mark that a word is written with. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    return Character.isLetter(c) || isCombining(c);
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isUpper(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(char c) {
    return Character.isLowerCase(c);
  }

  /** A letter of a script that has no capitals. */
  static boolean isCaseless(char c) {
    return Character.isLetter(c) && !isUpper(c) && !isLower(c);
  }

  /** The value of a decimal digit of any script, or -1. */
  static int digit(char c) {
    return c < 0x80 ? (c >= '0' && c <= '9' ? c - '0' : -1) : Character.digit(c, 10);
  }

  static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && isBlankInLine(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the text before an offset ends once blanks are left out. */
  static int skipBlanksBack(String text, int from, int start) {
    int i = from;
    while (i > start && isBlankInLine(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The bracket or slash that closes the one given, or 0 if the character opens none. */
  static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '/' -> '/';
      case '\uFF08' -> '\uFF09';
      case '\u3010' -> '\u3011';
      case '\uFF3B' -> '\uFF3D';
      default -> 0;
    };
  }
}
