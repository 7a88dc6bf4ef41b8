package org.lede.quotes.internal.marks;

/**
 * A quotation mark where it stands.
 *
 * @param at offset of its first code unit
 * @param length code units, two for a doubled apostrophe
 * @param sign the character that it stands for; doubled apostrophes stand for a straight mark
 */
record Mark(int at, int length, char sign) {

  static final char STRAIGHT = '"';

  int end() {
    return at + length;
  }
}
