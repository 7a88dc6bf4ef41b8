package org.lede.entities.internal.tagger;

import org.lede.entities.internal.token.Words;
import org.lede.internal.numbers.IntByHash;

/** The clusters of each token of a document; 0 where a word is in none. */
final class TokenClusters {

  private final int[] fine;
  private final int[] coarse;
  private final int[] paths;

  private TokenClusters(int tokens) {
    fine = new int[tokens];
    coarse = new int[tokens];
    paths = new int[tokens];
  }

  static TokenClusters of(Words words, WordClusters clusters) {
    TokenClusters found = new TokenClusters(words.document().tokens());
    for (int i = 0; i < words.document().tokens(); i++) {
      int exact = clusters.find(words.exact(i));
      int place = exact == IntByHash.NONE ? clusters.find(words.lower(i)) : exact;
      if (place != IntByHash.NONE) {
        found.put(i, clusters, place);
      }
    }
    return found;
  }

  private void put(int token, WordClusters clusters, int place) {
    fine[token] = clusters.fine(place) + 1;
    coarse[token] = clusters.coarse(place) + 1;
    paths[token] = clusters.path(place);
  }

  int fine(int token) {
    return fine[token];
  }

  int coarse(int token) {
    return coarse[token];
  }

  int path(int token) {
    return paths[token];
  }
}
