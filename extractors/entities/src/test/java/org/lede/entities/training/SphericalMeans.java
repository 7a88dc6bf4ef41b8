package org.lede.entities.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gathers vectors of length one round means of length one. The same vectors give the same means.
 */
final class SphericalMeans {

  private static final int ROUNDS = 25;
  private static final long SEED = 17;

  private final float[][] means;

  private SphericalMeans(float[][] means) {
    this.means = means;
  }

  static SphericalMeans of(float[][] vectors, float[] weights, int count) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, vectors.length).boxed().toList());
    Collections.shuffle(order, new Random(SEED));
    float[][] means = new float[count][];
    for (int i = 0; i < count; i++) {
      means[i] = vectors[order.get(i)].clone();
    }
    SphericalMeans found = new SphericalMeans(means);
    for (int round = 0; round < ROUNDS; round++) {
      found.move(vectors, weights);
    }
    return found;
  }

  /** A mean that lost all its vectors stays where it is. */
  private void move(float[][] vectors, float[] weights) {
    float[][] sums = new float[means.length][means[0].length];
    for (int i = 0; i < vectors.length; i++) {
      float[] sum = sums[nearest(vectors[i])];
      for (int d = 0; d < sum.length; d++) {
        sum[d] += weights[i] * vectors[i][d];
      }
    }
    for (int i = 0; i < means.length; i++) {
      if (dot(sums[i], sums[i]) > 0) {
        means[i] = unit(sums[i]);
      }
    }
  }

  int nearest(float[] vector) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < means.length; i++) {
      float near = dot(means[i], vector);
      if (near > most) {
        most = near;
        best = i;
      }
    }
    return best;
  }

  float[][] means() {
    return means;
  }

  static float[] unit(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    float[] unit = new float[vector.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = length == 0 ? 0 : vector[d] / length;
    }
    return unit;
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int d = 0; d < one.length; d++) {
      sum += one[d] * other[d];
    }
    return sum;
  }
}
