package org.lede.layout.training;

import java.util.List;
import org.lede.layout.internal.decisions.article.WordWeights;

/** Fits {@link WordWeights} by gradient descent on the logistic loss with shrinkage. */
final class WordWeightsTraining {

  private static final int STEPS = 200;

  /** Frequencies have length one together, so that a step must be long. */
  private static final double RATE = 50;

  private static final double SHRINKAGE = 1e-5;

  private WordWeightsTraining() {}

  static WordWeights fit(List<float[]> frequencies, boolean[] labels) {
    double[] weights = new double[WordWeights.BUCKETS];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[WordWeights.BUCKETS];
      for (int i = 0; i < labels.length; i++) {
        float[] row = frequencies.get(i);
        double error = (labels[i] ? 1 : 0) - Logistic.of((float) dot(weights, row));
        for (int k = 0; k < row.length; k++) {
          slope[k] += error * row[k];
        }
      }
      for (int k = 0; k < weights.length; k++) {
        weights[k] += RATE * (slope[k] / labels.length - SHRINKAGE * weights[k]);
      }
    }
    return WordWeights.of(weights);
  }

  private static double dot(double[] weights, float[] row) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }
}
