package org.lede.entities.internal.token;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.words.Knowledge;

/** Tells English by its small words, where nothing says what language a text is in. */
public final class English {

  private static final int LOOK_AT = 2_000;
  private static final double LEAST_SHARE = 0.15;

  private English() {}

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
