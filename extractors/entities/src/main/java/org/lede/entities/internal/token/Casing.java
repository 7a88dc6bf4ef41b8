package org.lede.entities.internal.token;

/** Whether the letters of a text can tell names. */
public final class Casing {

  private static final int MIN_TOKENS = 2;

  private Casing() {}

  /** Whether a text is so short that nothing tells a name in it. */
  public static boolean isTooShort(Document document) {
    return document.tokens() < MIN_TOKENS;
  }

  /**
   * Whether a script with capitals is used without any; the English pronoun {@code I} says nothing.
   */
  public static boolean lacksCapitals(Document document) {
    boolean small = false;
    for (int i = 0; i < document.tokens(); i++) {
      char first = document.text().charAt(document.start(i));
      boolean pronoun = first == 'I' && document.end(i) - document.start(i) == 1;
      if (isCapitalOrUncased(first) && !pronoun) {
        return false;
      }
      small |= Character.isLetter(first);
    }
    return small;
  }

  private static boolean isCapitalOrUncased(char letter) {
    return Character.isLetter(letter) && !Character.isLowerCase(letter);
  }
}
