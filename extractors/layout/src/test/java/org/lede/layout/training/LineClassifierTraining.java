package org.lede.layout.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

  static final int FOLDS = 5;
  private static final int NEAR = 5;
  private static final int ONE_IN = 10;

  private final List<Lesson> lessons;
  private final Map<String, Integer> foldOfSite;
  private final int[] folds;
  private final BoostedTreesTraining.Settings settings;

  LineClassifierTraining(List<Lesson> lessons, BoostedTreesTraining.Settings settings) {
    this.lessons = lessons;
    this.settings = settings;
    this.foldOfSite = foldOfSite(lessons);
    this.folds = lessons.stream().mapToInt(lesson -> fold(lesson.gold())).toArray();
  }

  /** Sites in the order of their names take turns, so that folds are alike in languages. */
  private static Map<String, Integer> foldOfSite(List<Lesson> lessons) {
    TreeSet<String> sites = new TreeSet<>();
    lessons.forEach(lesson -> sites.add(lesson.gold().site()));
    Map<String, Integer> foldOfSite = new HashMap<>();
    for (String site : sites) {
      foldOfSite.put(site, foldOfSite.size() % FOLDS);
    }
    return foldOfSite;
  }

  /** The fold whose model has not seen the site of a page. */
  int fold(GoldPage page) {
    return foldOfSite.getOrDefault(page.site(), 0);
  }

  /**
   * A model for each fold that has seen none of the fold's pages, and after them one of all pages.
   */
  List<LineClassifier> fit() {
    BoostedTrees[] glances = new BoostedTrees[FOLDS + 1];
    for (int fold = 0; fold <= FOLDS; fold++) {
      glances[fold] = fit(allBut(fold), lessons.stream().map(Lesson::glance).toList());
    }
    List<float[][]> looks = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      FirstPassFeatures first = FirstPassFeatures.of(lesson.page(), lesson.facts());
      float[][] roles = glances[folds[i]].predict(first);
      looks.add(SecondPassFeatures.of(lesson.page(), lesson.facts(), first, roles).all());
    }
    List<LineClassifier> models = new ArrayList<>();
    for (int fold = 0; fold <= FOLDS; fold++) {
      models.add(new LineClassifier(glances[fold], fit(allBut(fold), looks)));
    }
    return models;
  }

  private int[] allBut(int fold) {
    return IntStream.range(0, lessons.size()).filter(i -> folds[i] != fold).toArray();
  }

  private BoostedTrees fit(int[] chosen, List<float[][]> features) {
    TrainingRows.Builder rows = new TrainingRows.Builder();
    for (int lesson : chosen) {
      float[][] own = lessons.get(lesson).targets();
      for (int line = 0; line < own.length; line++) {
        boolean near = isNearSomething(own, line);
        if (near || (line * 31 + lesson * 17) % ONE_IN == 0) {
          rows.add(features.get(lesson)[line], own[line], near ? 1 : ONE_IN);
        }
      }
    }
    return BoostedTreesTraining.fit(rows.build(), settings);
  }

  private static boolean isNearSomething(float[][] targets, int line) {
    int first = Math.max(0, line - NEAR);
    int last = Math.min(targets.length, line + NEAR + 1);
    return Arrays.stream(targets, first, last).anyMatch(LineClassifierTraining::holdsSomething);
  }

  private static boolean holdsSomething(float[] roles) {
    for (float role : roles) {
      if (role == 1) {
        return true;
      }
    }
    return false;
  }
}
