package org.lede.entities.internal.token;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.words.Knowledge;

/** Tells English by its small words, where nothing says what language a text is in. */
public final class English {

  private static final int LOOK_AT = 2_000;
  private static final double LEAST_SHARE = 0.15;
  private static final int LEAST_WORDS = 2;

  private English() {}

  /** Whether a text is so short that it says nothing of its language. */
  public static boolean isTooShort(Document document) {
    return document.tokens() < LEAST_WORDS;
  }

  /** Whether a word has a capital; the pronoun {@code I} says nothing. */
  public static boolean hasCapitals(Document document) {
    for (int i = 0; i < document.tokens(); i++) {
      char first = document.text().charAt(document.start(i));
      boolean pronoun = first == 'I' && document.end(i) - document.start(i) == 1;
      if (Character.isUpperCase(first) && !pronoun) {
        return true;
      }
    }
    return false;
  }

  /** Whether the small words of a text are those of English. */
  public static boolean isLikely(Document document) {
    int words = 0;
    int small = 0;
    String text = document.text();
    for (int i = 0; i < Math.min(LOOK_AT, document.tokens()); i++) {
      if (Character.isLetter(text.charAt(document.start(i)))) {
        int lower = Hashes.lower(text, document.start(i), document.end(i));
        words++;
        small += Knowledge.english().has(lower, Knowledge.SMALL_WORD) ? 1 : 0;
      }
    }
    return small > 0 && small >= LEAST_SHARE * words;
  }
}
