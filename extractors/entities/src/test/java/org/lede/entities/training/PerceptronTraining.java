package org.lede.entities.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.lede.entities.internal.table.IntBuffer;
import org.lede.entities.internal.tagger.Decoder;
import org.lede.entities.internal.tagger.Tags;
import org.lede.entities.internal.tagger.Weights;
import org.lede.internal.numbers.IntByHash;

/**
 * An averaged structured perceptron whose decoder is taught with a margin: while learning, every
 * wrong tag gets a head start.
 */
final class PerceptronTraining {

  /**
   * How to learn.
   *
   * @param rounds over all sentences in one pass
   * @param fewest occurrences of a feature that gets a weight
   * @param margin head start of every wrong tag
   * @param passes from the beginning, each in another order; their weights are averaged
   * @param dropout share of the features that a sentence is learned without
   * @param caution head start of no name when the model is used
   */
  record Plan(int rounds, int fewest, float margin, int passes, float dropout, float caution) {}

  private static final int WIDTH = Tags.COUNT;

  /** A row of weights has the length of a cache line. */
  private static final int STRIDE = 16;

  private static final long SEED = 17;

  /** One random number decides on eight features. */
  private static final int CHANCE_BITS = 8;

  private static final int CHANCES = Long.SIZE / CHANCE_BITS;
  private static final int CHANCE_MASK = (1 << CHANCE_BITS) - 1;

  private final Plan plan;
  private final Random order = new Random(SEED);
  private final SplittableRandom chance = new SplittableRandom(SEED);
  private IntByHash rows = new IntByHash(1024);
  private IntBuffer keys = new IntBuffer(1024);
  private float[] weights = {};
  private float[] totals = {};
  private final float[] transitions = new float[Decoder.transitions()];
  private final float[] transitionTotals = new float[Decoder.transitions()];
  private final Decoder decoder = new Decoder();
  private float[] scores = new float[64 * WIDTH];
  private int[] guess = new int[64];
  private float step = 1;

  private PerceptronTraining(Plan plan) {
    this.plan = plan;
  }

  /** A sentence of a lesson with the rows of its features. */
  private static final class Exercise {
    private final int[][] rows;
    private final int[] kinds;
    private final int[] tags;

    Exercise(int[][] rows, int[] kinds, int[] tags) {
      this.rows = rows;
      this.kinds = kinds;
      this.tags = tags;
    }
  }

  static PerceptronTraining fit(List<Lesson> lessons, Plan plan) {
    PerceptronTraining training = new PerceptronTraining(plan);
    training.number(lessons);
    List<Exercise> exercises = new ArrayList<>();
    lessons.forEach(lesson -> training.exercises(lesson, exercises));
    float[] sums = new float[training.weights.length];
    float[] transitionSums = new float[training.transitions.length];
    for (int pass = 0; pass < plan.passes(); pass++) {
      training.forget();
      for (int round = 0; round < plan.rounds(); round++) {
        Collections.shuffle(exercises, training.order);
        exercises.forEach(training::learn);
      }
      training.average();
      addTo(sums, training.weights, plan.passes());
      addTo(transitionSums, training.transitions, plan.passes());
    }
    System.arraycopy(sums, 0, training.weights, 0, sums.length);
    System.arraycopy(transitionSums, 0, training.transitions, 0, transitionSums.length);
    return training;
  }

  private void forget() {
    Arrays.fill(weights, 0);
    Arrays.fill(totals, 0);
    Arrays.fill(transitions, 0);
    Arrays.fill(transitionTotals, 0);
    step = 1;
  }

  private static void addTo(float[] sums, float[] values, int parts) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i] / parts;
    }
  }

  private void number(List<Lesson> lessons) {
    IntByHash counts = new IntByHash(1 << 20);
    for (Lesson lesson : lessons) {
      for (int[] token : lesson.features()) {
        for (int feature : token) {
          counts.put(feature, counts.getOrDefault(feature, 0) + 1);
        }
      }
    }
    rows = new IntByHash(1 << 20);
    for (Lesson lesson : lessons) {
      for (int[] token : lesson.features()) {
        for (int feature : token) {
          if (feature != 0 && counts.get(feature) >= plan.fewest() && rows.get(feature) < 0) {
            rows.number(feature);
            keys.add(feature);
          }
        }
      }
    }
    weights = new float[keys.size() * STRIDE];
    totals = new float[weights.length];
  }

  private void exercises(Lesson lesson, List<Exercise> to) {
    for (int s = 0; s < lesson.document().sentences(); s++) {
      int from = lesson.document().firstToken(s);
      int length = lesson.document().endToken(s) - from;
      if (length == 0) {
        continue;
      }
      int[][] known = new int[length][];
      int[] kinds = new int[length];
      int[] tags = new int[length];
      for (int i = 0; i < length; i++) {
        known[i] = known(lesson.features()[from + i]);
        kinds[i] = lesson.kind(from + i);
        tags[i] = lesson.tag(from + i);
      }
      to.add(new Exercise(known, kinds, tags));
    }
  }

  private int[] known(int[] features) {
    IntBuffer known = new IntBuffer(features.length);
    for (int feature : features) {
      int row = rows.get(feature);
      if (row != IntByHash.NONE) {
        known.add(row * STRIDE);
      }
    }
    return known.toArray();
  }

  private void learn(Exercise exercise) {
    int length = exercise.tags.length;
    int[][] rows = some(exercise.rows);
    score(rows);
    for (int i = 0; i < length; i++) {
      for (int tag = 0; tag < WIDTH; tag++) {
        scores[i * WIDTH + tag] += tag == exercise.tags[i] ? 0 : plan.margin();
      }
    }
    decoder.decode(scores, transitions, exercise.kinds, length, guess);
    for (int i = 0; i < length; i++) {
      if (guess[i] != exercise.tags[i]) {
        for (int row : rows[i]) {
          change(row + exercise.tags[i], 1);
          change(row + guess[i], -1);
        }
      }
      int before = i == 0 ? Tags.START : exercise.tags[i - 1];
      int guessed = i == 0 ? Tags.START : guess[i - 1];
      if (guess[i] != exercise.tags[i] || before != guessed) {
        changeTransition(exercise.kinds[i], before, exercise.tags[i], 1);
        changeTransition(exercise.kinds[i], guessed, guess[i], -1);
      }
    }
    step++;
  }

  /** The features without a few by chance, so that no single one is relied on. */
  private int[][] some(int[][] all) {
    int[][] some = new int[all.length][];
    int dropped = Math.round(plan.dropout() * (1 << CHANCE_BITS));
    for (int i = 0; i < all.length; i++) {
      int[] kept = new int[all[i].length];
      int count = 0;
      long chances = 0;
      for (int f = 0; f < kept.length; f++) {
        chances = f % CHANCES == 0 ? chance.nextLong() : chances >>> CHANCE_BITS;
        if ((chances & CHANCE_MASK) >= dropped) {
          kept[count++] = all[i][f];
        }
      }
      some[i] = Arrays.copyOf(kept, count);
    }
    return some;
  }

  private void change(int at, float by) {
    weights[at] += by;
    totals[at] += by * step;
  }

  private void changeTransition(int kind, int before, int tag, float by) {
    int at = Decoder.transition(kind, before, tag);
    transitions[at] += by;
    transitionTotals[at] += by * step;
  }

  private void average() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= totals[i] / step;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] -= transitionTotals[i] / step;
    }
  }

  private void score(int[][] rows) {
    int length = rows.length;
    if (guess.length < length) {
      scores = new float[length * 2 * WIDTH];
      guess = new int[length * 2];
    }
    Arrays.fill(scores, 0, length * WIDTH, 0);
    for (int i = 0; i < length; i++) {
      int at = i * WIDTH;
      for (int row : rows[i]) {
        for (int tag = 0; tag < WIDTH; tag++) {
          scores[at + tag] += weights[row + tag];
        }
      }
    }
  }

  /** Writes the weights in bytes; rows that round to nothing are left out. */
  int write(DataOutput out, float unit, int smallest) throws IOException {
    int[] sorted = keys.toArray();
    Arrays.sort(sorted);
    IntBuffer kept = new IntBuffer(sorted.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int key : sorted) {
      byte[] row = row(key, unit, smallest);
      if (row.length > 0) {
        kept.add(key);
        bytes.writeBytes(row);
      }
    }
    Weights.write(out, kept.toArray(), bytes.toByteArray(), rounded(unit));
    return kept.size();
  }

  private float[] rounded(float unit) {
    float[] rounded = transitions.clone();
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] += i % WIDTH == Tags.OUTSIDE ? plan.caution() : 0;
      rounded[i] /= unit;
    }
    return rounded;
  }

  private byte[] row(int key, float unit, int smallest) {
    byte[] row = new byte[WIDTH];
    boolean any = false;
    for (int tag = 0; tag < WIDTH; tag++) {
      int value = Math.round(weights[rows.get(key) * STRIDE + tag] / unit);
      row[tag] = (byte) (Math.abs(value) < smallest ? 0 : Math.max(-127, Math.min(127, value)));
      any |= row[tag] != 0;
    }
    return any ? row : new byte[0];
  }
}
