package org.lede.layout.internal.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the facts of a page's source say of each role of a line: a logistic model over the facts and
 * the odds that the text alone gives. Its weights are a table that people can read.
 */
public final class MarkupModel {

  private static final String RESOURCE = "markup.model";

  /** The columns before those of the facts: a constant, and what the odds of the text count. */
  public static final int FIRST_FACT = 2;

  /** How many weights a role has. */
  public static final int WIDTH = FIRST_FACT + MarkupFact.COUNT;

  /** Nothing is surer than this, so that what the source says can be heard. */
  private static final float SURE = 0.999f;

  private final double[][] weights;

  /**
   * A model of some weights.
   *
   * @param weights for each role in its order {@link #WIDTH} weights
   */
  public MarkupModel(double[][] weights) {
    this.weights = weights;
  }

  /** The model that ships with this module. */
  public static MarkupModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final MarkupModel MODEL = open();
  }

  private static MarkupModel open() {
    try (InputStream in = MarkupModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static MarkupModel read(BufferedReader in) throws IOException {
    List<double[]> columns = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        double[] column = new double[cells.length - 1];
        for (int i = 0; i < column.length; i++) {
          column[i] = Double.parseDouble(cells[i + 1]);
        }
        columns.add(column);
      }
    }
    return new MarkupModel(byRole(columns));
  }

  private static double[][] byRole(List<double[]> columns) {
    double[][] weights = new double[columns.get(0).length][columns.size()];
    for (int column = 0; column < columns.size(); column++) {
      for (int role = 0; role < weights.length; role++) {
        weights[role][column] = columns.get(column)[role];
      }
    }
    return weights;
  }

  /** The lines of the resource: a line a column, its name first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < WIDTH; column++) {
      StringBuilder line = new StringBuilder(name(column));
      for (double[] role : weights) {
        line.append(String.format(Locale.ROOT, "\t%.3f", role[column]));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String name(int column) {
    return switch (column) {
      case 0 -> "CONSTANT";
      case 1 -> "TEXT";
      default -> MarkupFact.values()[column - FIRST_FACT].name();
    };
  }

  /** The odds that the text alone gives a role, as the model counts them. */
  public static double logOdds(float probability) {
    float bounded = Math.max(1 - SURE, Math.min(SURE, probability));
    return StrictMath.log(bounded / (1 - bounded));
  }

  /** The probabilities of the roles of each line, once its source has been heard. */
  public float[][] heard(MarkupFacts facts, float[][] roles) {
    float[][] heard = new float[roles.length][];
    for (int line = 0; line < roles.length; line++) {
      heard[line] = heard(facts.of(line), roles[line]);
    }
    return heard;
  }

  private float[] heard(long facts, float[] roles) {
    float[] heard = new float[roles.length];
    for (int role = 0; role < roles.length; role++) {
      double score = weights[role][0] + weights[role][1] * logOdds(roles[role]);
      for (long left = facts; left != 0; left &= left - 1) {
        score += weights[role][FIRST_FACT + Long.numberOfTrailingZeros(left)];
      }
      heard[role] = (float) (1 / (1 + StrictMath.exp(-score)));
    }
    return heard;
  }

  /** The row of a line from which weights are learned; the facts follow the first two columns. */
  public static double[] row(MarkupFacts facts, int line, float probability) {
    double[] row = new double[WIDTH];
    row[0] = 1;
    row[1] = logOdds(probability);
    for (MarkupFact fact : facts.list(line)) {
      row[FIRST_FACT + fact.ordinal()] = 1;
    }
    return row;
  }
}
