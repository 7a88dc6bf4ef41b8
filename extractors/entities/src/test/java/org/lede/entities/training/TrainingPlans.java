package org.lede.entities.training;

import java.util.Map;

/** How each language is learned. */
final class TrainingPlans {

  private static final int ROUNDS = 8;

  /** Sets of one language are small, and gain from being read often. */
  private static final int MANY_ROUNDS = 18;

  private static final int SOME_ROUNDS = 10;

  private static final float MARGIN = 20;
  private static final float DROPOUT = 0.4f;

  /** In English, features seen twice add a megabyte and nothing else. */
  private static final PerceptronTraining.Plan ENGLISH =
      new PerceptronTraining.Plan(ROUNDS, 3, MARGIN, 2, DROPOUT, 10);

  private static final PerceptronTraining.Plan SMALL_SETS = cased(MANY_ROUNDS);
  private static final PerceptronTraining.Plan LARGE_SETS = cased(SOME_ROUNDS);

  /** Without capitals the weights speak too seldom for a name, and rare features are needed. */
  private static final PerceptronTraining.Plan UNCASED =
      new PerceptronTraining.Plan(MANY_ROUNDS, 1, MARGIN, 1, DROPOUT, -60);

  /** Of so many rows of characters, those that are rare would fill the model. */
  private static final PerceptronTraining.Plan CHARACTERS =
      new PerceptronTraining.Plan(SOME_ROUNDS, 3, MARGIN, 1, DROPOUT, -30);

  private static final Map<String, PerceptronTraining.Plan> OTHERS =
      Map.of(
          "en", ENGLISH,
          "ar", UNCASED,
          "ko", UNCASED,
          "hi", CHARACTERS,
          "ja", CHARACTERS,
          "zh", CHARACTERS,
          "de", LARGE_SETS,
          "hu", LARGE_SETS,
          "no", LARGE_SETS,
          "tr", LARGE_SETS);

  private TrainingPlans() {}

  private static PerceptronTraining.Plan cased(int rounds) {
    return new PerceptronTraining.Plan(rounds, 2, MARGIN, 1, DROPOUT, -5);
  }

  static PerceptronTraining.Plan of(String language) {
    return OTHERS.getOrDefault(language, SMALL_SETS);
  }
}
