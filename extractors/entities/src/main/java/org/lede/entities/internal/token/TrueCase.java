package org.lede.entities.internal.token;

import org.lede.entities.internal.words.Knowledge;
import org.lede.internal.numbers.IntByHash;

/**
 * Reads a sentence that is all in capitals as the rest of the document would write it: words that
 * stand elsewhere in small letters as such, all others with a capital.
 */
final class TrueCase {

  private static final int SHORTEST = 3;

  private TrueCase() {}

  static void settle(Document document, Words words) {
    boolean[] loud = new boolean[document.sentences()];
    boolean any = false;
    for (int s = 0; s < loud.length; s++) {
      loud[s] = isLoud(document, words, s);
      any |= loud[s];
    }
    if (any) {
      rewrite(document, words, loud);
    }
  }

  private static boolean isLoud(Document document, Words words, int sentence) {
    int capitals = 0;
    int long_ = 0;
    for (int i = document.firstToken(sentence); i < document.endToken(sentence); i++) {
      int kind = words.kind(i);
      if (kind == Words.LOWER || kind == Words.CAPITALISED || kind == Words.LINK) {
        return false;
      }
      capitals += kind == Words.CAPITALS ? 1 : 0;
      long_ += kind == Words.CAPITALS && document.end(i) - document.start(i) > 4 ? 1 : 0;
    }
    return capitals >= SHORTEST && long_ > 0;
  }

  private static void rewrite(Document document, Words words, boolean[] loud) {
    IntByHash small = new IntByHash(document.tokens());
    IntByHash acronyms = new IntByHash(64);
    for (int s = 0; s < loud.length; s++) {
      for (int i = document.firstToken(s); !loud[s] && i < document.endToken(s); i++) {
        if (words.isLower(i)) {
          small.put(words.lower(i), 1);
        } else if (words.kind(i) == Words.CAPITALS) {
          acronyms.put(words.lower(i), 1);
        }
      }
    }
    for (int s = 0; s < loud.length; s++) {
      for (int i = document.firstToken(s); loud[s] && i < document.endToken(s); i++) {
        if (words.kind(i) == Words.CAPITALS && acronyms.get(words.lower(i)) == IntByHash.NONE) {
          words.rewrite(i, !isSmall(words.lower(i), small));
        }
      }
    }
  }

  private static boolean isSmall(int lower, IntByHash small) {
    return small.get(lower) != IntByHash.NONE
        || Knowledge.english().has(lower, Knowledge.SMALL_WORD | Knowledge.LINK);
  }
}
