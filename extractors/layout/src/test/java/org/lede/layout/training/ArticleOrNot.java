package org.lede.layout.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lede.layout.internal.classifier.ClassifiedLines;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;

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
    final double[] features;

    Row(String id, String set, String site, boolean article, double[] features) {
      this.id = id;
      this.set = set;
      this.site = site;
      this.article = article;
      this.features = features;
    }
  }

  private final List<Row> open;
  private final List<Row> scored;

  private ArticleOrNot(List<Row> open, List<Row> scored) {
    this.open = open;
    this.scored = scored;
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
    Page page = Page.of(gold.withoutHints().text());
    LineFeatures facts = LineFeatures.of(page);
    float[][] roles = ClassifiedLines.of(model, page, facts);
    return new Row(
        gold.id(),
        gold.flavour(),
        gold.site(),
        !gold.flavour().equals("other"),
        ArticleFeatures.of(page, facts, roles));
  }

  /** For each scored row what a model says that has not seen its site. */
  private double[] probabilities() {
    int folds = LineClassifierTraining.FOLDS;
    List<LogisticRegression> models =
        IntStream.rangeClosed(0, folds)
            .parallel()
            .mapToObj(fold -> fit(row -> SealedSites.fold(row.site, folds) != fold))
            .toList();
    return scored.stream()
        .mapToDouble(
            row -> {
              boolean sealed = SealedSites.isSealed(row.site);
              int fold = sealed ? folds : SealedSites.fold(row.site, folds);
              return models.get(fold).probability(row.features);
            })
        .toArray();
  }

  private LogisticRegression fit(Predicate<Row> is) {
    List<Row> rows = open.stream().filter(is).toList();
    boolean[] labels = new boolean[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = rows.get(i).article;
    }
    return LogisticRegression.fit(rows.stream().map(row -> row.features).toList(), labels);
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
    lines.add("id\tset\tsite\tfold\tarticle\t" + String.join("\t", ArticleFeatures.NAMES));
    for (Row row : scored) {
      String features =
          Arrays.stream(row.features).mapToObj(Double::toString).collect(Collectors.joining("\t"));
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
    for (int k = 0; k < ArticleFeatures.NAMES.length; k++) {
      int column = k;
      double[] one = scored.stream().mapToDouble(row -> row.features[column]).toArray();
      text.append(line("  " + ArticleFeatures.NAMES[k] + " alone, wcxb", area(one, GoldSets.WCXB)));
    }
    return text.toString();
  }

  private static String line(String name, double area) {
    return String.format(Locale.ROOT, "%-60s%.3f%n", name, area);
  }
}
