package org.lede.layout.training;

import java.util.ArrayList;
import java.util.List;

/** Rows of features with what is known of them and how much each counts. */
final class TrainingRows {

  final float[][] features;
  final float[][] targets;
  final float[] weights;

  private TrainingRows(List<float[]> features, List<float[]> targets, List<Float> weights) {
    this.features = features.toArray(float[][]::new);
    this.targets = targets.toArray(float[][]::new);
    this.weights = new float[weights.size()];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] = weights.get(i);
    }
  }

  /** Collects rows one by one. */
  static final class Builder {

    private final List<float[]> features = new ArrayList<>();
    private final List<float[]> targets = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** Adds a row; a target below 0 is unknown. */
    void add(float[] row, float[] target, float weight) {
      features.add(row);
      targets.add(target);
      weights.add(weight);
    }

    TrainingRows build() {
      return new TrainingRows(features, targets, weights);
    }
  }
}
