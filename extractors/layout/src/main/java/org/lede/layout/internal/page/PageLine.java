package org.lede.layout.internal.page;

/**
 * A line of a page that is not blank, without the white space round it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param blanksBefore how many blank lines stand between it and the line before
 * @param surplus how many characters its line breaks have, with the blanks round them, beyond one
 *     each, if it was joined of several
 */
public record PageLine(int start, int end, int blanksBefore, int surplus) {

  PageLine(int start, int end, int blanksBefore) {
    this(start, end, blanksBefore, 0);
  }

  /** In characters, a line break being one of them whatever it is made of. */
  public int length() {
    return end - start - surplus;
  }

  /** This line and the next one as one. */
  PageLine joined(PageLine next) {
    int between = next.start - end - 1;
    return new PageLine(start, next.end, blanksBefore, surplus + between + next.surplus);
  }
}
