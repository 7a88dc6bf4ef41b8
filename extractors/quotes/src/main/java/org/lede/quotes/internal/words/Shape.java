package org.lede.quotes;

/**
 * What an item of a sentence is, as one character, so that a stretch of items reads as a string.
 */
final class Shape {

  static final char QUOTATION = 'Q';
  static final char SAYS = 'V';
  static final char MAY_SAY = 'v';
  static final char SAYING = 'G';
  static final char ACCORDING_TO = 'S';
  static final char AUXILIARY = 'A';
  static final char ADVERB = 'R';
  static final char TIME = 'M';
  static final char PREPOSITION = 'I';
  static final char CONJUNCTION = 'C';
  static final char RELATIVE = 'W';
  static final char THAT = 'T';
  static final char DETERMINER = 'D';
  static final char PRONOUN = 'P';
  static final char POSSESSIVE_PRONOUN = 'O';
  static final char POSSESSIVE = 'X';
  static final char NAME = 'N';
  static final char TOPIC = 'J';
  static final char WORD = 'w';
  static final char NUMBER = '#';

  private Shape() {}

  /** A verb of saying, sure or not. */
  static boolean isVerb(char shape) {
    return shape == SAYS || shape == MAY_SAY;
  }

  /** Anything that may attribute words to somebody. */
  static boolean isCue(char shape) {
    return isVerb(shape) || shape == SAYING || shape == ACCORDING_TO;
  }

  /** What may stand between a subject and its verb. */
  static boolean isBeforeVerb(char shape) {
    return shape == AUXILIARY || shape == ADVERB || shape == TIME;
  }

  /** What a noun phrase is made of. */
  static boolean isNominal(char shape) {
    return shape == NAME || shape == WORD || shape == NUMBER;
  }
}
