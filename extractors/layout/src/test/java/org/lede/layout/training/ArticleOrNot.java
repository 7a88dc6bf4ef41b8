package org.lede.layout.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.layout.internal.decisions.article.ArticleFeatures;
import org.lede.layout.internal.decisions.article.ArticleModel;
import org.lede.layout.internal.decisions.article.WordWeights;

/**
 * How well articles are told from other pages by sites not seen: the area under the curve of a
 * logistic model over {@link ArticleFeatures}, with each of them alone beside it.
 */
final class ArticleOrNot {

  /** A text with what is seen of it. */
  static final class Row {
    final String id;
    final String set;
    final String site;
    final boolean article;
    final Map<String, Double> features;
    final boolean english;
    final float[] words;

    Row(GoldPage gold, PageDecisions page) {
      this.id = gold.id();
      this.set = gold.flavour();
      this.site = gold.site();
      this.article = !gold.flavour().equals("other");
      this.features = ArticleFeatures.of(page.roles());
      this.english = page.isEnglish();
      this.words = WordWeights.frequencies(page.roles().page());
    }

    /** What the words say, by a model that has not seen the site. */
    double vote(ArticleModel unseen) {
      return english ? unseen.vote(words) : 0;
    }
  }

  private static final String FORM = "form";
  private static final String VOTE = "vote";

  /** What the two parts of a model count beside each other. */
  private record Parts(double form, double vote, double shift) {

    /** Fitted on what models say of sites they have not seen. */
    static Parts fit(List<Map<String, Double>> rows, boolean[] labels) {
      double[] weights = {1, 1, 0};
      for (int step = 0; step < STEPS; step++) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < labels.length; i++) {
          double[] row = {rows.get(i).get(FORM), rows.get(i).get(VOTE), 1};
          double score = weights[0] * row[0] + weights[1] * row[1] + weights[2];
          double error = (labels[i] ? 1 : 0) - ArticleModel.probability(score);
          for (int k = 0; k < slope.length; k++) {
            slope[k] += error * row[k] / labels.length;
          }
        }
        for (int k = 0; k < slope.length; k++) {
          weights[k] += RATE * slope[k];
        }
      }
      return new Parts(weights[0], weights[1], weights[2]);
    }

    private static final int STEPS = 3000;
    private static final double RATE = 0.05;

    double probability(Map<String, Double> row) {
      return ArticleModel.probability(form * row.get(FORM) + vote * row.get(VOTE) + shift);
    }

    ArticleModel weigh(ArticleModel model) {
      return model.weighed(form, vote, shift);
    }
  }

  private final List<Row> open;
  private final List<Row> scored;

  /** One for each fold that has not seen it, and the last that has seen all open sites. */
  private final List<ArticleModel> models;

  private final Parts weights;

  private ArticleOrNot(List<Row> open, List<Row> scored) {
    this.open = open;
    this.scored = scored;
    int folds = LineClassifierTraining.FOLDS;
    this.models =
        IntStream.rangeClosed(0, folds)
            .parallel()
            .mapToObj(fold -> fit(row -> SealedSites.fold(row.site, folds) != fold))
            .toList();
    this.weights = Parts.fit(parts(open), labels(open));
  }

  /** The models that have not seen a page's site classify its lines. */
  static ArticleOrNot of(Path shared, Function<GoldPage, LineClassifier> unseen) {
    List<Row> open = rows(GoldSets.open(shared), unseen);
    return new ArticleOrNot(
        open, SealedSites.areOpened() ? rows(GoldSets.scored(shared), unseen) : open);
  }

  static List<Row> rows(GoldSets sets, Function<GoldPage, LineClassifier> unseen) {
    Stream<GoldPage> articles =
        Stream.of(GoldSets.WCXB, GoldSets.STRUCTURE, GoldSets.PAGES)
            .flatMap(set -> sets.pages(set).stream());
    return Stream.concat(articles, sets.others().stream()).toList().parallelStream()
        .map(page -> row(page, unseen.apply(page)))
        .toList();
  }

  private static Row row(GoldPage gold, LineClassifier model) {
    return new Row(gold, PageDecisions.of(gold.withoutHints().text(), model));
  }

  /** The model that has learned from all open sites. */
  ArticleModel model() {
    return weights.weigh(models.get(LineClassifierTraining.FOLDS));
  }

  /** How many of the articles, and of the other pages, fall on their side of one half. */
  private String sides(double[] all) {
    return line("articles at one half or more", share(all, true))
        + line("other pages below one half", share(all, false));
  }

  private double share(double[] all, boolean article) {
    return IntStream.range(0, all.length)
        .filter(i -> scored.get(i).article == article)
        .mapToDouble(i -> all[i] >= 0.5 == article ? 1 : 0)
        .average()
        .orElse(0);
  }

  private Set<String> names() {
    return open.get(0).features.keySet();
  }

  private ArticleModel unseen(Row row) {
    int folds = LineClassifierTraining.FOLDS;
    boolean sealed = SealedSites.isSealed(row.site);
    return models.get(sealed ? folds : SealedSites.fold(row.site, folds));
  }

  /** What two models say that have not seen a row's site, each by logarithms of odds. */
  private List<Map<String, Double>> parts(List<Row> rows) {
    return rows.stream()
        .map(row -> Map.of(FORM, unseen(row).form(row.features), VOTE, row.vote(unseen(row))))
        .toList();
  }

  /** For each scored row what a model says that has not seen its site. */
  private double[] probabilities() {
    return parts(scored).stream().mapToDouble(weights::probability).toArray();
  }

  private ArticleModel fit(Predicate<Row> is) {
    List<Row> rows = open.stream().filter(is).toList();
    List<Row> english = rows.stream().filter(row -> row.english).toList();
    WordWeights words =
        WordWeightsTraining.fit(english.stream().map(row -> row.words).toList(), labels(english));
    return ArticleModelTraining.fit(
        rows.stream().map(row -> row.features).toList(), labels(rows), words);
  }

  private static boolean[] labels(List<Row> rows) {
    boolean[] labels = new boolean[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = rows.get(i).article;
    }
    return labels;
  }

  /** How often an article has a greater number than another page. */
  private double area(double[] numbers, String set) {
    List<Double> others = new ArrayList<>();
    List<Double> articles = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!scored.get(i).article) {
        others.add(numbers[i]);
      } else if (set.isEmpty() || scored.get(i).set.equals(set)) {
        articles.add(numbers[i]);
      }
    }
    double won = 0;
    for (double article : articles) {
      for (double other : others) {
        won += article > other ? 1 : article == other ? 0.5 : 0;
      }
    }
    return won / Math.max(1, (double) articles.size() * others.size());
  }

  /** A header and a line for each scored text: id, set, site, fold, whether article, features. */
  List<String> asTable() {
    List<String> lines = new ArrayList<>();
    lines.add("id\tset\tsite\tfold\tarticle\t" + String.join("\t", names()));
    for (Row row : scored) {
      String features =
          row.features.values().stream().map(String::valueOf).collect(Collectors.joining("\t"));
      int fold = SealedSites.fold(row.site, LineClassifierTraining.FOLDS);
      lines.add(
          String.join(
              "\t", row.id, row.set, row.site, "" + fold, row.article ? "1" : "0", features));
    }
    return lines;
  }

  @Override
  public String toString() {
    double[] all = probabilities();
    StringBuilder text = new StringBuilder("article or not, area under the curve\n");
    for (String set : List.of("", GoldSets.WCXB, GoldSets.STRUCTURE, GoldSets.PAGES)) {
      text.append(line(set.isEmpty() ? "all articles" : set, area(all, set)));
    }
    text.append(sides(all));
    for (String name : names()) {
      double[] one = scored.stream().mapToDouble(row -> row.features.get(name)).toArray();
      text.append(line("  " + name + " alone, wcxb", area(one, GoldSets.WCXB)));
    }
    return text.toString();
  }

  private static String line(String name, double area) {
    return String.format(Locale.ROOT, "%-60s%.3f%n", name, area);
  }
}
