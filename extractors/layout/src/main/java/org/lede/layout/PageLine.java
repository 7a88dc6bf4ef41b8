package org.lede.layout;

/**
 * A line of a page that is not blank, without the white space round it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param blanksBefore how many blank lines stand between it and the line before
 */
record PageLine(int start, int end, int blanksBefore) {

  int length() {
    return end - start;
  }
}
