package org.lede.layout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lede.layout.internal.decisions.article.ArticleModel;
import org.lede.layout.internal.decisions.article.ArticleModel.Weight;
import org.lede.layout.internal.decisions.article.WordWeights;

/** Fits an {@link ArticleModel} by gradient descent on the logistic loss. */
final class ArticleModelTraining {

  private static final int STEPS = 2000;
  private static final double RATE = 0.3;
  private static final double SHRINKAGE = 0.002;

  private final List<Weight> scales = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();
  private final boolean[] labels;
  private final double[] weights;

  private ArticleModelTraining(List<Map<String, Double>> features, boolean[] labels) {
    this.labels = labels.clone();
    for (String name : features.get(0).keySet()) {
      scales.add(scale(name, features));
    }
    for (Map<String, Double> row : features) {
      rows.add(standardised(row));
    }
    this.weights = new double[2 * scales.size() + 1];
  }

  /** A model of the features; the words' weights are fitted apart. */
  static ArticleModel fit(List<Map<String, Double>> features, boolean[] labels, WordWeights words) {
    ArticleModelTraining training = new ArticleModelTraining(features, labels);
    for (int step = 0; step < STEPS; step++) {
      training.step();
    }
    return training.model(words);
  }

  private static Weight scale(String name, List<Map<String, Double>> features) {
    double mean = features.stream().mapToDouble(row -> row.get(name)).average().orElse(0);
    double square =
        features.stream()
            .mapToDouble(row -> (row.get(name) - mean) * (row.get(name) - mean))
            .average()
            .orElse(0);
    return new Weight(name, mean, Math.sqrt(square) + 1e-6, 0, 0);
  }

  private double[] standardised(Map<String, Double> row) {
    double[] cells = new double[2 * scales.size() + 1];
    for (int k = 0; k < scales.size(); k++) {
      double deviations = scales.get(k).deviations(row.get(scales.get(k).name()));
      cells[2 * k] = deviations;
      cells[2 * k + 1] = deviations * deviations;
    }
    cells[cells.length - 1] = 1;
    return cells;
  }

  private void step() {
    double[] slope = new double[weights.length];
    for (int i = 0; i < labels.length; i++) {
      double[] row = rows.get(i);
      double score = 0;
      for (int k = 0; k < weights.length; k++) {
        score += weights[k] * row[k];
      }
      double error = (labels[i] ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
      for (int k = 0; k < slope.length; k++) {
        slope[k] += error * row[k];
      }
    }
    for (int k = 0; k < slope.length; k++) {
      weights[k] += RATE * (slope[k] / labels.length - SHRINKAGE * weights[k]);
    }
  }

  private ArticleModel model(WordWeights words) {
    List<Weight> fitted = new ArrayList<>();
    for (int k = 0; k < scales.size(); k++) {
      Weight scale = scales.get(k);
      fitted.add(
          new Weight(
              scale.name(), scale.mean(), scale.deviation(), weights[2 * k], weights[2 * k + 1]));
    }
    return new ArticleModel(weights[weights.length - 1], fitted, words);
  }
}
