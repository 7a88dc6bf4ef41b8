package org.lede.entities.internal.tagger;

import java.util.List;

/**
 * The tags of a document's tokens, and how strongly the features of each token speak for its tag.
 */
public final class Tagging {

  /** Below, it makes no difference how little speaks for a name: its neighbours decided. */
  private static final float LEAST = -50;

  private final int[] tags;

  /** By how much a tag has more weight than the next best. */
  private final float[] margins;

  Tagging(int[] tags, float[] margins) {
    this.tags = tags;
    this.margins = margins;
  }

  /** The names that the tags say. */
  public List<Name> names() {
    return Names.of(tags);
  }

  /** What the weakest token of a name says for it; a token tagged otherwise speaks against it. */
  public float margin(Name name) {
    float least = Float.MAX_VALUE;
    for (int i = name.first(); i < name.end(); i++) {
      least = Math.min(least, agrees(i, name) ? margins[i] : -Math.abs(margins[i]));
    }
    return Math.max(LEAST, least);
  }

  private boolean agrees(int token, Name name) {
    return tags[token] != Tags.OUTSIDE && Tags.type(tags[token]).word().equals(name.type());
  }
}
