package org.lede.layout.training;

import java.util.List;

/** A logistic model of standardised features, fitted by gradient descent. */
final class LogisticRegression {

  private static final int STEPS = 1500;
  private static final double RATE = 0.5;
  private static final double SHRINKAGE = 0.002;

  private final double[] mean;
  private final double[] deviation;
  private final double[] weights;

  private LogisticRegression(double[] mean, double[] deviation, double[] weights) {
    this.mean = mean;
    this.deviation = deviation;
    this.weights = weights;
  }

  /** Weights of the standardised features; the last one is that of the constant. */
  double[] weights() {
    return weights.clone();
  }

  static LogisticRegression fit(List<double[]> rows, boolean[] labels) {
    int columns = rows.get(0).length;
    double[] mean = new double[columns];
    double[] deviation = new double[columns];
    for (int k = 0; k < columns; k++) {
      int column = k;
      mean[k] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double own = mean[k];
      double square =
          rows.stream()
              .mapToDouble(row -> (row[column] - own) * (row[column] - own))
              .average()
              .orElse(0);
      deviation[k] = Math.sqrt(square) + 1e-9;
    }
    LogisticRegression model = new LogisticRegression(mean, deviation, new double[columns + 1]);
    List<double[]> standardised = rows.stream().map(model::standardise).toList();
    for (int step = 0; step < STEPS; step++) {
      model.step(standardised, labels);
    }
    return model;
  }

  private double[] standardise(double[] row) {
    double[] standardised = new double[row.length + 1];
    for (int k = 0; k < row.length; k++) {
      standardised[k] = (row[k] - mean[k]) / deviation[k];
    }
    standardised[row.length] = 1;
    return standardised;
  }

  private void step(List<double[]> rows, boolean[] labels) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < labels.length; i++) {
      double error = (labels[i] ? 1 : 0) - logistic(score(rows.get(i)));
      for (int k = 0; k < slope.length; k++) {
        slope[k] += error * rows.get(i)[k];
      }
    }
    for (int k = 0; k < slope.length; k++) {
      weights[k] += RATE * (slope[k] / labels.length - SHRINKAGE * weights[k]);
    }
  }

  private double score(double[] standardised) {
    double score = 0;
    for (int k = 0; k < weights.length; k++) {
      score += weights[k] * standardised[k];
    }
    return score;
  }

  double probability(double[] row) {
    return logistic(score(standardise(row)));
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
