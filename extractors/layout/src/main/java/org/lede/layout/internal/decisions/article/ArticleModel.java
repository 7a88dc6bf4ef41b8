package org.lede.layout.internal.decisions.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lede.layout.internal.classifier.LineRoles;

/**
 * Says how likely a text is one article: a logistic model over {@link ArticleFeatures} and their
 * squares, whose weights are a small table that people can read, and over the words of an English
 * page, as there are no lessons for words of other languages.
 */
public final class ArticleModel {

  private static final String RESOURCE = "article.model";

  /**
   * A feature's weights.
   *
   * @param name the feature's name
   * @param mean its mean over the lessons
   * @param deviation its standard deviation
   * @param weight what one deviation above the mean says
   * @param bend what the square of the deviations says
   */
  public record Weight(String name, double mean, double deviation, double weight, double bend) {

    /** Further off a feature says no more. */
    private static final double MAX_DEVIATIONS = 3;

    /** How many deviations a value lies off the mean, within bounds. */
    public double deviations(double value) {
      return Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, (value - mean) / deviation));
    }

    Weight times(double factor) {
      return new Weight(name, mean, deviation, weight * factor, bend * factor);
    }

    double vote(double value) {
      double deviations = deviations(value);
      return weight * deviations + bend * deviations * deviations;
    }
  }

  private final double constant;
  private final List<Weight> weights;
  private final WordWeights words;

  /** A model of some weights. */
  public ArticleModel(double constant, List<Weight> weights, WordWeights words) {
    this.constant = constant;
    this.weights = List.copyOf(weights);
    this.words = words;
  }

  /**
   * The same model with its two parts weighed anew.
   *
   * @param form what the features' score counts
   * @param vote what the words' vote counts
   */
  public ArticleModel weighed(double form, double vote, double shift) {
    List<Weight> scaled = weights.stream().map(weight -> weight.times(form)).toList();
    return new ArticleModel(constant * form + shift, scaled, words.times(vote));
  }

  /** The model that ships with this module. */
  public static ArticleModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final ArticleModel MODEL = open();
  }

  private static ArticleModel open() {
    try (InputStream in = ArticleModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static ArticleModel read(BufferedReader in) throws IOException {
    double constant = 0;
    List<Weight> weights = new ArrayList<>();
    WordWeights words = WordWeights.NONE;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 2) {
        constant = Double.parseDouble(cells[1]);
      } else if (cells.length == 3) {
        words = WordWeights.of(Double.parseDouble(cells[1]), cells[2]);
      } else if (cells.length == 5) {
        weights.add(
            new Weight(
                cells[0],
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4])));
      }
    }
    return new ArticleModel(constant, weights, words);
  }

  /** The lines of the resource. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("constant\t" + constant);
    for (Weight weight : weights) {
      lines.add(
          String.join(
              "\t",
              weight.name(),
              Double.toString(weight.mean()),
              Double.toString(weight.deviation()),
              Double.toString(weight.weight()),
              Double.toString(weight.bend())));
    }
    lines.add("words\t" + words.scale() + "\t" + words.encoded());
    return lines;
  }

  /** How likely a page is one article, 0 to 1. */
  public double probability(LineRoles roles, boolean english) {
    double score = form(ArticleFeatures.of(roles));
    double vote = english ? words.vote(WordWeights.frequencies(roles.page())) : 0;
    return probability(score + vote);
  }

  /** What the features of a page say, in logarithms of odds. */
  public double form(Map<String, Double> features) {
    double score = constant;
    for (Weight weight : weights) {
      score += weight.vote(features.getOrDefault(weight.name(), weight.mean()));
    }
    return score;
  }

  /** What the words of a page say, in logarithms of odds. */
  public double vote(float[] frequencies) {
    return words.vote(frequencies);
  }

  /** The probability of some odds. */
  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
