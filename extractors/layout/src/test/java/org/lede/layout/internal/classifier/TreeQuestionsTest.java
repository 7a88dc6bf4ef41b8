package org.lede.layout.internal.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreeQuestionsTest {

  private static final int TREES = 50;
  private static final int COLUMNS = 7;
  private static final int VALUES = 40;

  private final SplittableRandom random = new SplittableRandom(20261126);
  private final short[] columns = new short[TREES * BoostedTrees.QUESTIONS];
  private final float[] thresholds = new float[columns.length];

  TreeQuestionsTest() {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = (short) random.nextInt(COLUMNS);
      thresholds[i] = random.nextInt(20) == 0 ? Float.POSITIVE_INFINITY : value();
    }
  }

  /** Columns differ in how many values they have; values and thresholds are often equal. */
  private float value() {
    return random.nextInt(1 + random.nextInt(VALUES)) / 4f - 2;
  }

  @Test
  void eightLinesAtATimeReachTheLeavesThatEachReachesAlone() {
    TreeQuestions questions = new TreeQuestions(columns, thresholds);
    float[][] rows = new float[TreeQuestions.LINES][COLUMNS];
    long[] group = new long[COLUMNS];
    for (int round = 0; round < 200; round++) {
      for (int line = 0; line < rows.length; line++) {
        for (int column = 0; column < COLUMNS; column++) {
          rows[line][column] = value();
        }
        questions.put(rows[line], group, line);
      }
      for (int tree = 0; tree < TREES; tree++) {
        long leaves = questions.leaves(tree, group);
        for (int line = 0; line < rows.length; line++) {
          assertThat((int) (leaves >>> (8 * line)) & 0xFF).isEqualTo(leafOf(tree, rows[line]));
        }
      }
    }
  }

  private int leafOf(int tree, float[] row) {
    int node = 0;
    while (node < BoostedTrees.QUESTIONS) {
      int question = tree * BoostedTrees.QUESTIONS + node;
      node = 2 * node + (row[columns[question]] > thresholds[question] ? 2 : 1);
    }
    return node - BoostedTrees.QUESTIONS;
  }

  @Test
  void aColumnOfMoreCutsThanAByteCanTellIsRefused() {
    short[] one = new short[15 * BoostedTrees.QUESTIONS];
    float[] many = new float[one.length];
    for (int i = 0; i < many.length; i++) {
      many[i] = i;
    }
    assertThatThrownBy(() -> new TreeQuestions(one, many))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("126");
  }
}
