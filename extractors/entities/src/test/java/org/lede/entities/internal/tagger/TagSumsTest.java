package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.internal.numbers.PackedSums;

class TagSumsTest {

  private static void add(TagSums sums, byte[] weights) {
    sums.add(
        PackedSums.packed(weights, 0, Long.BYTES),
        PackedSums.packed(weights, Long.BYTES, weights.length));
  }

  private static float[] scores(TagSums sums) {
    float[] scores = new float[Tags.COUNT];
    sums.moveTo(scores, 0);
    return scores;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 256, 257, 258, 1000})
  void everyTagHasTheSumOfItsWeights(int features) {
    Random random = new Random(features);
    TagSums sums = new TagSums();
    float[] expected = new float[Tags.COUNT];
    for (int i = 0; i < features; i++) {
      byte[] weights = new byte[Tags.COUNT];
      random.nextBytes(weights);
      add(sums, weights);
      for (int tag = 0; tag < weights.length; tag++) {
        expected[tag] += weights[tag];
      }
    }
    assertThat(scores(sums)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(bytes = {Byte.MIN_VALUE, -1, 0, Byte.MAX_VALUE})
  void noSumRunsIntoTheNext(byte weight) {
    TagSums sums = new TagSums();
    byte[] weights = new byte[Tags.COUNT];
    Arrays.fill(weights, weight);
    for (int i = 0; i < 600; i++) {
      add(sums, weights);
    }
    assertThat(scores(sums)).containsOnly(600f * weight);
  }

  @Test
  void theNextTokenBeginsAtNothing() {
    TagSums sums = new TagSums();
    byte[] weights = new byte[Tags.COUNT];
    weights[3] = 7;
    add(sums, weights);
    scores(sums);
    assertThat(scores(sums)).containsOnly(0f);
  }

  @Test
  void theScoresOfOtherTokensStay() {
    float[] scores = new float[2 * Tags.COUNT];
    scores[0] = 5;
    new TagSums().moveTo(scores, Tags.COUNT);
    assertThat(scores[0]).isEqualTo(5);
  }
}
