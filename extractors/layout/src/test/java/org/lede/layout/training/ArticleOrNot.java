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
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.decisions.article.ArticleFeatures;
import org.lede.layout.internal.decisions.article.ArticleModel;

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

    Row(String id, String set, String site, boolean article, Map<String, Double> features) {
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
    LineRoles roles = LineRoles.of(gold.withoutHints().text(), model);
    return new Row(
        gold.id(),
        gold.flavour(),
        gold.site(),
        !gold.flavour().equals("other"),
        ArticleFeatures.of(roles));
  }

  /** The model that has learned from all open sites. */
  ArticleModel model() {
    return fit(row -> true);
  }

  private Set<String> names() {
    return open.get(0).features.keySet();
  }

  /** For each scored row what a model says that has not seen its site. */
  private double[] probabilities() {
    int folds = LineClassifierTraining.FOLDS;
    List<ArticleModel> models =
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

  private ArticleModel fit(Predicate<Row> is) {
    List<Row> rows = open.stream().filter(is).toList();
    boolean[] labels = new boolean[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = rows.get(i).article;
    }
    return ArticleModelTraining.fit(rows.stream().map(row -> row.features).toList(), labels);
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
