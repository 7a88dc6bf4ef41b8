package org.lede.layout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.BoostedTrees;
import org.lede.layout.internal.classifier.FirstPassFeatures;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.SecondPassFeatures;

/**
 * Fits the two passes of a {@link LineClassifier} on gold pages.
 *
 * <p>The second pass learns from what the first makes of pages that it was not fitted on: the pages
 * are dealt into folds, no site into two, and each fold is read by a first pass of the others.
 */
final class LineClassifierTraining {

  /** How many parts the sites are dealt into; fewer are faster to fit. */
  static final int FOLDS = Integer.getInteger("lede.folds", 5);

  /** The rows of a lesson's chosen lines. */
  private static final class Rows {
    final float[][] features;
    final float[][] targets;
    final float[] weights;

    Rows(float[][] features, float[][] targets, float[] weights) {
      this.features = features;
      this.targets = targets;
      this.weights = weights;
    }
  }

  private final List<Lesson> lessons;
  private final int[] folds;
  private final BoostedTreesTraining.Settings settings;

  LineClassifierTraining(List<Lesson> lessons, BoostedTreesTraining.Settings settings) {
    this.lessons = lessons;
    this.settings = settings;
    this.folds = lessons.stream().mapToInt(lesson -> fold(lesson.gold())).toArray();
  }

  /** The fold whose model has not seen the site of a page. */
  static int fold(GoldPage page) {
    return SealedSites.fold(page.site(), FOLDS);
  }

  /**
   * A model for each fold that has seen none of the fold's pages, and after them one of all pages.
   */
  List<LineClassifier> fit() {
    List<Rows> glanceRows = lessons.parallelStream().map(LineClassifierTraining::glance).toList();
    List<BoostedTrees> glances = fitAll(glanceRows);
    List<Rows> lookRows =
        IntStream.range(0, lessons.size())
            .parallel()
            .mapToObj(i -> look(lessons.get(i), glances.get(folds[i])))
            .toList();
    List<BoostedTrees> looks = fitAll(lookRows);
    return IntStream.rangeClosed(0, FOLDS)
        .mapToObj(fold -> new LineClassifier(glances.get(fold), looks.get(fold)))
        .toList();
  }

  private List<BoostedTrees> fitAll(List<Rows> rows) {
    List<BoostedTrees> fitted = new ArrayList<>();
    for (int fold = 0; fold <= FOLDS; fold++) {
      long start = System.nanoTime();
      TrainingRows.Builder chosen = new TrainingRows.Builder();
      for (int lesson = 0; lesson < lessons.size(); lesson++) {
        if (folds[lesson] != fold) {
          addTo(chosen, rows.get(lesson));
        }
      }
      TrainingRows all = chosen.build();
      fitted.add(BoostedTreesTraining.fit(all, settings));
      System.out.printf(
          Locale.ROOT,
          "fold %d: %d rows of %d columns, %d s%n",
          fold,
          all.features.length,
          all.features[0].length,
          (System.nanoTime() - start) / 1000000000);
    }
    return fitted;
  }

  private static void addTo(TrainingRows.Builder all, Rows own) {
    for (int i = 0; i < own.features.length; i++) {
      all.add(own.features[i], own.targets[i], own.weights[i]);
    }
  }

  private static Rows glance(Lesson lesson) {
    FirstPassFeatures first = FirstPassFeatures.of(lesson.page(), lesson.facts());
    int[] chosen = lesson.chosen();
    float[][] features = new float[chosen.length][first.width()];
    for (int i = 0; i < chosen.length; i++) {
      first.fill(chosen[i], features[i]);
    }
    return rows(lesson, chosen, features);
  }

  private static Rows look(Lesson lesson, BoostedTrees glance) {
    FirstPassFeatures first = FirstPassFeatures.of(lesson.page(), lesson.facts());
    SecondPassFeatures second =
        SecondPassFeatures.of(lesson.page(), lesson.facts(), first, glance.predict(first));
    int[] chosen = lesson.chosen();
    float[][] features = new float[chosen.length][second.width()];
    for (int i = 0; i < chosen.length; i++) {
      second.fill(chosen[i], features[i]);
    }
    return rows(lesson, chosen, features);
  }

  private static Rows rows(Lesson lesson, int[] chosen, float[][] features) {
    float[][] targets = new float[chosen.length][];
    float[] weights = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      targets[i] = lesson.targets()[chosen[i]];
      weights[i] = lesson.weight(chosen[i]);
    }
    return new Rows(features, targets, weights);
  }
}
