package org.lede.cli;

import java.lang.Character.UnicodeScript;

/** Breaks text into lines that fit a terminal. */
final class Wrapping {

  private Wrapping() {}

  /** The text in lines of at most so many columns, each after the indent. */
  static String wrap(String text, int columns, String indent) {
    StringBuilder lines = new StringBuilder(indent);
    int column = indent.length();
    for (String word : printable(text).split(" ", -1)) {
      int width = width(word);
      boolean atStart = column == indent.length();
      if (!atStart && column + 1 + width > columns) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (!atStart) {
        lines.append(' ');
        column++;
      }
      column = append(word, lines, column, columns, indent);
    }
    return lines.toString();
  }

  /** A word wider than a line, as in scripts without spaces, is broken anywhere. */
  private static int append(
      String word, StringBuilder lines, int start, int columns, String indent) {
    int column = start;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int width = width(word.codePointAt(i));
      if (column + width > columns && column > indent.length()) {
        lines.append('\n').append(indent);
        column = indent.length();
      }
      lines.appendCodePoint(word.codePointAt(i));
      column += width;
    }
    return column;
  }

  /** White space as single blanks, and no control characters: a terminal would obey them. */
  static String printable(String text) {
    StringBuilder result = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = true;
      } else {
        result.append(blank && result.length() > 0 ? " " : "").appendCodePoint(c);
        blank = false;
      }
    }
    return result.toString();
  }

  private static int width(String word) {
    return word.codePoints().map(Wrapping::width).sum();
  }

  private static int width(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.FORMAT) {
      return 0;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean wide =
        script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA
            || script == UnicodeScript.HANGUL;
    return wide ? 2 : 1;
  }
}
