package org.lede.internal.text;

/** What a character is to a reader of pages, whatever script, width or code a page chose for it. */
public final class Characters {

  private Characters() {}

  /**
   * Nothing to see: white space of any width, a line break, a control of ASCII, an invisible mark.
   * The controls above ASCII but NEL are none: where a page has them, they are the dashes and
   * quotation marks of Windows-1252 under a wrong name.
   */
  public static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7F
            && (c == 0x7F
                || c == '\u0085'
                || c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || isInvisible(c)));
  }

  /** A mark without width: a soft hyphen, a joiner, a mark of direction, a byte order mark. */
  public static boolean isInvisible(char c) {
    return c >= '\u00AD'
        && (c == '\u00AD'
            || (c >= '\u200B' && c <= '\u200F')
            || (c >= '\u202A' && c <= '\u202E')
            || (c >= '\u2060' && c <= '\u206F')
            || c == '\uFEFF');
  }

  /**
   * Whether two words stand apart where it stands: all that is blank, save the soft hyphen and the
   * joiners, which stand inside a word.
   */
  public static boolean separatesWords(char c) {
    return isBlank(c) && c != '\u00AD' && c != '\u200C' && c != '\u200D' && c != '\u2060';
  }

  /** What ends a line: LF, CR, NEL, form feed, vertical tab, line and paragraph separator. */
  public static boolean isLineBreak(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The hyphens, the dashes, the minus and the wide hyphen: all that a page writes for a dash. */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFF0D';
  }

  /**
   * A letter of a script that puts no blanks between words: Thai and its neighbours, Chinese
   * characters, the syllables of Japanese, wide or narrow, and of Yi. Korean has blanks.
   */
  public static boolean isUnspaced(char c) {
    return c >= '\u0E00'
        && (c <= '\u109F'
            || (c >= '\u1780' && c <= '\u17FF')
            || (c >= '\u3040' && c <= '\u30FF')
            || (c >= '\u3400' && c <= '\uA4CF')
            || (c >= '\uF900' && c <= '\uFAFF')
            || (c >= '\uFF66' && c <= '\uFF9F'));
  }

  /** A syllable of Korean. */
  public static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** The first offset from start on that is not blank, or the end. */
  public static int skipBlanks(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of a stretch without the blanks at its end, or the start if all is blank. */
  public static int trimBlanks(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
