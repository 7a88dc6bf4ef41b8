package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.IntBuffer;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;

/** Tags the tokens of a document, best for each sentence as a whole. Belongs to one thread. */
public final class Tagger {

  private final Weights weights;
  private final WordClusters clusters;
  private final Decoder decoder = new Decoder();
  private final TagSums sums = new TagSums();
  private float[] scores = new float[64 * Tags.COUNT];
  private int[] kinds = new int[64];
  private int[] tags = new int[64];

  public Tagger(TagModel model) {
    this.weights = model.weights();
    this.clusters = model.clusters();
  }

  /** A tag for each token. */
  public Tagging tag(Words words) {
    Document document = words.document();
    TokenFeatures features = new TokenFeatures(words, clusters);
    int[] all = new int[document.tokens()];
    float[] margins = new float[document.tokens()];
    for (int s = 0; s < document.sentences(); s++) {
      int from = document.firstToken(s);
      int length = document.endToken(s) - from;
      if (length > 0) {
        makeRoom(length);
        score(words, features, s);
        decoder.decode(scores, weights.transitions(), kinds, length, tags);
        System.arraycopy(tags, 0, all, from, length);
        for (int i = 0; i < length; i++) {
          margins[from + i] = margin(i * Tags.COUNT, tags[i]);
        }
      }
    }
    return new Tagging(all, margins);
  }

  private float margin(int row, int tag) {
    float next = Float.NEGATIVE_INFINITY;
    for (int other = 0; other < Tags.COUNT; other++) {
      next = other == tag ? next : Math.max(next, scores[row + other]);
    }
    return scores[row + tag] - next;
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
    for (int i = 0; i < length; i++) {
      kinds[i] = words.kind(from + i);
      IntBuffer found = features.of(from + i, sentence);
      for (int f = 0; f < found.size(); f++) {
        weights.addTo(sums, found.get(f));
      }
      sums.moveTo(scores, i * Tags.COUNT);
    }
  }
}
