package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.token.Words;
import org.lede.entities.internal.words.Knowledge;

/** What the word lists know of each token, alone and as part of a phrase of capitalised words. */
final class ListFeatures {

  private static final int PHRASE_SHIFT = 13;

  private final int[] facts;

  private ListFeatures(int tokens) {
    facts = new int[tokens];
  }

  static ListFeatures of(Words words) {
    ListFeatures found = new ListFeatures(words.document().tokens());
    for (int s = 0; s < words.document().sentences(); s++) {
      for (int i = words.document().firstToken(s); i < words.document().endToken(s); i++) {
        found.read(words, i, words.document().endToken(s));
      }
    }
    return found;
  }

  private void read(Words words, int token, int end) {
    int hash = words.lower(token);
    facts[token] |= Knowledge.english().facts(hash);
    if (!words.isName(token)) {
      return;
    }
    int last = Math.min(end, token + Knowledge.english().longest());
    for (int i = token + 1; i < last; i++) {
      hash = Hashes.pair(hash, words.lower(i));
      int known = Knowledge.english().facts(hash);
      if (known != 0) {
        mark(token, i, known & Knowledge.PLACE);
      }
    }
  }

  /** Notes the phrase at each of its tokens: at the first one in another way than later. */
  private void mark(int first, int last, int known) {
    int phrase = known << PHRASE_SHIFT;
    facts[first] |= phrase;
    for (int i = first + 1; i <= last; i++) {
      facts[i] |= phrase << 3;
    }
  }

  int at(int token) {
    return facts[token];
  }
}
