package org.lede.html;

/** The characters that a page's text does without. */
final class Letters {

  private Letters() {}

  /** White space that a browser folds, and no-break spaces, which mean nothing to a reader. */
  static boolean isBlank(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c == '\u00A0'
            || c == '\u0085'
            || c == '\u202F'
            || c == '\u2028'
            || c == '\u2029'
            || (c >= '\u1680' && Character.isSpaceChar(c));
  }

  /** Marks that show nothing: soft hyphens, zero-width spaces, byte order marks, NULs. */
  static boolean isDropped(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\0';
  }
}
