package org.lede.entities.internal.tagger;

import java.util.Arrays;
import org.lede.entities.internal.token.Words;

/** Finds the best tags of a sentence (Viterbi, first order). Belongs to one thread. */
public final class Decoder {

  private static final int WIDTH = Tags.COUNT;
  private static final int[][] BEFORE = before();
  private static final float IMPOSSIBLE = -1e30f;

  private float[] best = new float[64 * WIDTH];
  private byte[] from = new byte[64 * WIDTH];

  private static int[][] before() {
    int[][] tags = new int[WIDTH][];
    for (int tag = 0; tag < WIDTH; tag++) {
      tags[tag] = Tags.before(tag);
    }
    return tags;
  }

  /** The place of a transition's weight. */
  public static int transition(int kind, int before, int tag) {
    return (kind * (WIDTH + 1) + before) * WIDTH + tag;
  }

  public static int transitions() {
    return Words.KINDS * (WIDTH + 1) * WIDTH;
  }

  /**
   * The best tags.
   *
   * @param scores of the tags, token by token
   * @param transitions see {@link #transition}
   * @param kinds of the tokens
   * @param length of the sentence, at least one token
   * @param tags where to write them
   */
  public void decode(float[] scores, float[] transitions, int[] kinds, int length, int[] tags) {
    if (best.length < length * WIDTH) {
      best = new float[length * 2 * WIDTH];
      from = new byte[length * 2 * WIDTH];
    }
    start(scores, transitions, kinds[0]);
    for (int i = 1; i < length; i++) {
      step(scores, transitions, kinds[i], i);
    }
    trace(length, tags);
  }

  private void start(float[] scores, float[] transitions, int kind) {
    Arrays.fill(best, 0, WIDTH, IMPOSSIBLE);
    for (int tag = 0; tag < WIDTH; tag++) {
      if (BEFORE[tag][0] == Tags.OUTSIDE) {
        best[tag] = scores[tag] + transitions[transition(kind, Tags.START, tag)];
      }
    }
  }

  private void step(float[] scores, float[] transitions, int kind, int i) {
    int row = i * WIDTH;
    for (int tag = 0; tag < WIDTH; tag++) {
      float most = Float.NEGATIVE_INFINITY;
      int chosen = 0;
      for (int before : BEFORE[tag]) {
        float score = best[row - WIDTH + before] + transitions[transition(kind, before, tag)];
        if (score > most) {
          most = score;
          chosen = before;
        }
      }
      best[row + tag] = most + scores[row + tag];
      from[row + tag] = (byte) chosen;
    }
  }

  private void trace(int length, int[] tags) {
    int row = (length - 1) * WIDTH;
    int last = Tags.OUTSIDE;
    for (int tag = 1; tag < WIDTH; tag++) {
      if (!Tags.isOpen(tag) && best[row + tag] > best[row + last]) {
        last = tag;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = last;
      last = from[i * WIDTH + last];
    }
  }
}
