package org.lede.quotes.internal.words;

/**
 * What an item of a sentence is, as one character, so that a stretch of items reads as a string.
 */
public final class Shape {

  public static final char QUOTATION = 'Q';
  public static final char SAYS = 'V';
  public static final char MAY_SAY = 'v';
  public static final char SAYING = 'G';
  public static final char ACCORDING_TO = 'S';
  public static final char AUXILIARY = 'A';
  public static final char ADVERB = 'R';
  public static final char TIME = 'M';
  public static final char PREPOSITION = 'I';
  public static final char CONJUNCTION = 'C';
  public static final char RELATIVE = 'W';
  public static final char THAT = 'T';
  public static final char DETERMINER = 'D';
  public static final char PRONOUN = 'P';
  public static final char POSSESSIVE_PRONOUN = 'O';
  public static final char POSSESSIVE = 'X';
  public static final char NAME = 'N';
  public static final char TOPIC = 'J';
  public static final char WORD = 'w';
  public static final char NUMBER = '#';

  private Shape() {}

  /** A verb of saying, sure or not. */
  public static boolean isVerb(char shape) {
    return shape == SAYS || shape == MAY_SAY;
  }

  /** Anything that may attribute words to somebody. */
  public static boolean isCue(char shape) {
    return isVerb(shape) || shape == SAYING || shape == ACCORDING_TO;
  }

  /** What may stand between a subject and its verb. */
  public static boolean isBeforeVerb(char shape) {
    return shape == AUXILIARY || shape == ADVERB || shape == TIME;
  }

  /** A preposition, or an article such as one may hold. */
  public static boolean isTie(char shape) {
    return shape == PREPOSITION || shape == DETERMINER;
  }

  /** What a noun phrase is made of. */
  public static boolean isNominal(char shape) {
    return shape == NAME || shape == WORD || shape == NUMBER;
  }
}
