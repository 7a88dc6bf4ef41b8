package org.lede.layout.internal.decisions.article;

import java.util.Base64;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageWords;

/**
 * What the words of a page say for its being an article: a weight for each word, where words share
 * {@link #BUCKETS} places by their hash. A shop and a forum look like an article to every line
 * feature, and tell themselves by what they talk of.
 */
public final class WordWeights {

  /** How many weights there are. */
  public static final int BUCKETS = 1 << 12;

  /** Words that say nothing. */
  public static final WordWeights NONE = new WordWeights(0, new byte[BUCKETS]);

  /** The hashes are even mixed less in their low bits. */
  private static final int SHIFT = 20;

  /** Further words of a long page add nothing new, and a page costs no more than these. */
  private static final int MAX_WORDS = 20_000;

  private final double scale;
  private final byte[] weights;

  private WordWeights(double scale, byte[] weights) {
    this.scale = scale;
    this.weights = weights;
  }

  /** Keeps each weight as one of 255 steps. */
  public static WordWeights of(double[] weights) {
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    double scale = most / Byte.MAX_VALUE;
    byte[] steps = new byte[BUCKETS];
    for (int i = 0; i < BUCKETS && scale > 0; i++) {
      steps[i] = (byte) Math.round(weights[i] / scale);
    }
    return new WordWeights(scale, steps);
  }

  /** The same weights, all so many times as great. */
  WordWeights times(double factor) {
    return new WordWeights(scale * factor, weights);
  }

  /** Reads what {@link #scale} and {@link #encoded} wrote. */
  static WordWeights of(double scale, String encoded) {
    byte[] weights = Base64.getDecoder().decode(encoded);
    if (weights.length != BUCKETS) {
      throw new IllegalArgumentException(weights.length + " weights of words, not " + BUCKETS);
    }
    return new WordWeights(scale, weights);
  }

  double scale() {
    return scale;
  }

  String encoded() {
    return Base64.getEncoder().encodeToString(weights);
  }

  /** How often the words of each place stand in a page: logarithms, of length one together. */
  public static float[] frequencies(Page page) {
    PageWords words = page.words();
    int size = page.size() == 0 ? 0 : words.end(page.size() - 1);
    float[] counts = new float[BUCKETS];
    for (int i = 0; i < Math.min(size, MAX_WORDS); i++) {
      counts[(int) (words.word(i) >>> SHIFT) & (BUCKETS - 1)]++;
    }
    double squares = 0;
    for (int i = 0; i < BUCKETS; i++) {
      counts[i] = (float) StrictMath.log1p(counts[i]);
      squares += counts[i] * counts[i];
    }
    float length = (float) Math.sqrt(Math.max(squares, 1));
    for (int i = 0; i < BUCKETS; i++) {
      counts[i] /= length;
    }
    return counts;
  }

  /** What the words of a page say for an article, in logarithms of odds. */
  public double vote(float[] frequencies) {
    double sum = 0;
    for (int i = 0; i < BUCKETS; i++) {
      sum += weights[i] * frequencies[i];
    }
    return sum * scale;
  }
}
