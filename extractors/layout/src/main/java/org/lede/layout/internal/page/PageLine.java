package org.lede.layout.internal.page;

/**
 * A line of a page that is not blank, without the white space round it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param blanksBefore how many blank lines stand between it and the line before
 * @param pairs how many line breaks of two characters it holds, if it was joined of several
 */
public record PageLine(int start, int end, int blanksBefore, int pairs) {

  PageLine(int start, int end, int blanksBefore) {
    this(start, end, blanksBefore, 0);
  }

  /** In characters, a line break being one of them whatever it is made of. */
  public int length() {
    return end - start - pairs;
  }

  /** This line and the next one as one. */
  PageLine joined(PageLine next, CharSequence text) {
    int between = 0;
    for (int i = end; i + 1 < next.start; i++) {
      between += text.charAt(i) == '\r' && text.charAt(i + 1) == '\n' ? 1 : 0;
    }
    return new PageLine(start, next.end, blanksBefore, pairs + between + next.pairs);
  }
}
