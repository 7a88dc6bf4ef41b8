package org.lede.entities;

import java.util.Arrays;

/** Tags the tokens of a document, best for each sentence as a whole. Belongs to one thread. */
final class Tagger {

  private final Weights weights;
  private final Decoder decoder = new Decoder();
  private float[] scores = new float[64 * Tags.COUNT];
  private int[] kinds = new int[64];
  private int[] tags = new int[64];

  Tagger(TagModel model) {
    this.weights = model.weights();
  }

  /** A tag for each token. */
  int[] tags(Words words) {
    Document document = words.document();
    TokenFeatures features = new TokenFeatures(words, Evidence.of(words), Facts.of(words));
    int[] all = new int[document.tokens()];
    for (int s = 0; s < document.sentences(); s++) {
      int from = document.firstToken(s);
      int length = document.endToken(s) - from;
      if (length > 0) {
        makeRoom(length);
        score(words, features, s);
        decoder.decode(scores, weights.transitions(), kinds, length, tags);
        System.arraycopy(tags, 0, all, from, length);
      }
    }
    return all;
  }

  private void makeRoom(int length) {
    if (kinds.length < length) {
      scores = new float[length * 2 * Tags.COUNT];
      kinds = new int[length * 2];
      tags = new int[length * 2];
    }
  }

  private void score(Words words, TokenFeatures features, int sentence) {
    int from = words.document().firstToken(sentence);
    int length = words.document().endToken(sentence) - from;
    Arrays.fill(scores, 0, length * Tags.COUNT, 0);
    for (int i = 0; i < length; i++) {
      kinds[i] = words.kind(from + i);
      IntBuffer found = features.of(from + i, sentence);
      for (int f = 0; f < found.size(); f++) {
        weights.addTo(scores, i * Tags.COUNT, found.get(f));
      }
    }
  }
}
