package org.lede.quotes.internal.learn;

import java.util.List;

/** Probabilities of cases that shut each other out, from their scores. */
public final class Softmax {

  private Softmax() {}

  /** The case with the highest score, the first of several; -1 if there is none. */
  public static int best(List<Double> scores) {
    int best = scores.isEmpty() ? -1 : 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i) > scores.get(best) ? i : best;
    }
    return best;
  }

  public static double probability(List<Double> scores, int index) {
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - scores.get(index));
    }
    return 1 / sum;
  }
}
