package org.lede.quotes.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.learn.LinearModel;

/** Fits weights by stochastic gradient descent with steps of its own for each feature. */
final class LinearTraining {

  /** One decision: the candidates, and which of them is right; or one candidate, right or not. */
  record Lesson(List<Features> candidates, int right, boolean binary) {
    static Lesson choice(List<Features> candidates, int right) {
      return new Lesson(List.copyOf(candidates), right, false);
    }

    static Lesson yesOrNo(Features features, boolean yes) {
      return new Lesson(List.of(features), yes ? 1 : 0, true);
    }
  }

  private static final int SIZE = 1 << Features.BITS;
  private static final int EPOCHS = 10;
  private static final int FIRST_AVERAGED = 3;
  private static final float RATE = 0.08f;
  private static final float SHRINKAGE = 2e-6f;
  private static final int LEAST_SEEN = 8;
  private static final int LEAST_STEP = 3;

  private final float[] weights = new float[SIZE];
  private final float[] squares = new float[SIZE];
  private final float[] sums = new float[SIZE];
  private final short[] seen = new short[SIZE];

  static SortedMap<Integer, Byte> fit(List<Lesson> lessons) {
    LinearTraining training = new LinearTraining();
    training.count(lessons);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(20261126);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(training::learn);
      if (epoch >= FIRST_AVERAGED) {
        training.addToAverage();
      }
    }
    return training.steps();
  }

  private void addToAverage() {
    for (int key = 0; key < SIZE; key++) {
      sums[key] += weights[key];
    }
  }

  private void count(List<Lesson> lessons) {
    for (Lesson lesson : lessons) {
      for (Features features : lesson.candidates()) {
        for (int i = 0; i < features.size(); i++) {
          int key = features.hash(i);
          seen[key] = (short) Math.min(1000, seen[key] + 1);
        }
      }
    }
  }

  private void learn(Lesson lesson) {
    List<Features> candidates = lesson.candidates();
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i));
    }
    if (lesson.binary()) {
      update(candidates.get(0), LinearModel.probability(scores[0]) - lesson.right());
      return;
    }
    double max = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - max);
    }
    for (int i = 0; i < scores.length; i++) {
      double share = Math.exp(scores[i] - max) / sum;
      update(candidates.get(i), share - (i == lesson.right() ? 1 : 0));
    }
  }

  private double score(Features features) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weights[features.hash(i)];
    }
    return score;
  }

  private void update(Features features, double error) {
    if (Math.abs(error) < 1e-3) {
      return;
    }
    for (int i = 0; i < features.size(); i++) {
      int key = features.hash(i);
      if (seen[key] < LEAST_SEEN) {
        continue;
      }
      float gradient = (float) error + SHRINKAGE * weights[key];
      squares[key] += gradient * gradient;
      weights[key] -= RATE * gradient / (float) Math.sqrt(squares[key] + 1e-4f);
    }
  }

  private SortedMap<Integer, Byte> steps() {
    SortedMap<Integer, Byte> steps = new TreeMap<>();
    for (int key = 0; key < SIZE; key++) {
      int step = Math.round(sums[key] / (EPOCHS - FIRST_AVERAGED) / LinearModel.STEP);
      if (Math.abs(step) >= LEAST_STEP) {
        steps.put(key, (byte) Math.max(-128, Math.min(127, step)));
      }
    }
    return steps;
  }
}
