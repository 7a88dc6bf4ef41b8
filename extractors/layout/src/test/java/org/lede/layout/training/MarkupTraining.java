package org.lede.layout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.MarkedLines;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.markup.MarkupModel;

/**
 * Learns what the facts of a page's source say of its lines, from the open pages that come with
 * their HTML. Arguments: the data folder, and where to write the model.
 *
 * <p>The classifier has seen these pages, and is surer of them than of others: what the odds of the
 * text count is therefore held at {@link #TEXT}.
 */
final class MarkupTraining {

  /**
   * What the odds of the text count, of the certainty that the classifier shows where it learned.
   */
  private static final double TEXT =
      Double.parseDouble(System.getProperty("lede.markup.text", "0.7"));

  /** Keeps weights of rare facts small. */
  private static final double RIDGE =
      Double.parseDouble(System.getProperty("lede.markup.ridge", "4"));

  private static final int ROUNDS = 12;

  private final List<double[]> rows = new ArrayList<>();
  private final List<float[]> targets = new ArrayList<>();
  private final List<float[]> roles = new ArrayList<>();

  private MarkupTraining() {}

  public static void main(String[] arguments) throws IOException {
    MarkupTraining training = new MarkupTraining();
    GoldSets sets = GoldSets.open(Path.of(arguments[0]));
    for (String set : GoldSets.WITH_HTML) {
      sets.pages(set).forEach(page -> sets.fromHtml(page).ifPresent(training::learn));
    }
    System.out.println(training.rows.size() + " lines");
    Files.write(Path.of(arguments[1]), training.fit().lines());
  }

  private void learn(GoldPage gold) {
    MarkedLines lines = MarkedLines.of(gold.text(), LineClassifier.shipped());
    float[][] wanted = GoldRoles.of(gold, lines.page());
    for (int i = 0; i < wanted.length; i++) {
      rows.add(MarkupModel.row(lines.facts(), i, 0.5f));
      roles.add(lines.roles(i));
      targets.add(wanted[i]);
    }
  }

  private MarkupModel fit() {
    double[][] weights = new double[Role.COUNT][];
    for (Role role : Role.values()) {
      weights[role.ordinal()] = fit(role);
      System.out.println(role);
    }
    return new MarkupModel(weights);
  }

  /** Newton's method on the likelihood with a ridge; the odds of the text are an offset. */
  private double[] fit(Role role) {
    double[] weights = new double[MarkupModel.WIDTH];
    weights[1] = TEXT;
    for (int round = 0; round < ROUNDS; round++) {
      step(role, weights);
    }
    return weights;
  }

  private void step(Role role, double[] weights) {
    int width = weights.length;
    double[] gradient = new double[width];
    double[][] curvature = new double[width][width];
    for (int i = 0; i < rows.size(); i++) {
      float target = targets.get(i)[role.ordinal()];
      if (target >= 0) {
        add(rows.get(i), roles.get(i)[role.ordinal()], target, weights, gradient, curvature);
      }
    }
    for (int j = 0; j < width; j++) {
      double ridge = j == 0 ? 0 : RIDGE;
      gradient[j] -= ridge * weights[j];
      curvature[j][j] += ridge + 1e-6;
    }
    gradient[1] = 0;
    curvature[1] = new double[width];
    curvature[1][1] = 1;
    double[] step = LinearEquations.solve(curvature, gradient);
    for (int j = 0; j < width; j++) {
      weights[j] += Math.max(-2, Math.min(2, step[j]));
    }
  }

  private static void add(
      double[] row,
      float text,
      float target,
      double[] weights,
      double[] gradient,
      double[][] curvature) {
    int[] set = new int[row.length];
    int count = 0;
    double score = weights[1] * MarkupModel.logOdds(text);
    for (int j = 0; j < row.length; j++) {
      if (row[j] != 0 && j != 1) {
        set[count++] = j;
        score += weights[j];
      }
    }
    double probability = 1 / (1 + StrictMath.exp(-score));
    double bend = probability * (1 - probability);
    for (int a = 0; a < count; a++) {
      gradient[set[a]] += target - probability;
      for (int b = 0; b < count; b++) {
        curvature[set[a]][set[b]] += bend;
      }
    }
  }
}
