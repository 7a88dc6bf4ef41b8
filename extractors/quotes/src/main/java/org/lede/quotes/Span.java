package org.lede.quotes;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param start offset of the opening mark
 * @param end offset after the closing mark, or after the last word where none closes
 * @param innerStart offset of the first character inside the marks
 * @param innerEnd offset after the last character inside the marks
 * @param closed whether a closing mark was found
 * @param single whether the marks are single ones
 */
record Span(int start, int end, int innerStart, int innerEnd, boolean closed, boolean single) {

  /** Whether there is a letter or digit inside. */
  boolean holdsWords(String text) {
    for (int i = innerStart; i < innerEnd; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
