package org.lede.layout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lede.ArticleParser;
import org.lede.layout.LayoutParser;
import org.lede.layout.internal.classifier.LineClassifier;

/**
 * Fits the line model on the open sites of a data folder, writes it and prints how well it reads
 * sites that it has not seen, set by set and form by form.
 *
 * <p>Arguments: the data folder, where to write the model, and a folder for the articles that
 * models read which have not seen their site. {@code -Dlede.sealed=true} scores the final model on
 * the sealed sites in place of the folds.
 */
final class LayoutTraining {

  private LayoutTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    List<Lesson> lessons = Lessons.of(GoldSets.open(shared), GoldSets.ALL, Lessons.Weights.usual());
    System.out.println(lessons.size() + " lessons");
    LineClassifierTraining training =
        new LineClassifierTraining(lessons, BoostedTreesTraining.Settings.usual());
    List<LineClassifier> models = training.fit();
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      models.get(LineClassifierTraining.FOLDS).write(out);
    }
    report(shared, models, Path.of(arguments[2]));
  }

  /** Prints how well sites are read that a model has not seen, and writes what was read of them. */
  private static void report(Path shared, List<LineClassifier> models, Path folder)
      throws IOException {
    Function<GoldPage, LineClassifier> unseen = page -> models.get(modelFor(page));
    List<ArticleParser> parsers = models.stream().map(LayoutParser::with).toList();
    Function<GoldPage, ArticleParser> readers = page -> parsers.get(modelFor(page));
    System.out.println("Sites not seen (the dateline bench is of other publishers)");
    System.out.println(Scoreboard.of(shared, readers, parsers.get(LineClassifierTraining.FOLDS)));
    System.out.println(FlavourScores.of(shared, readers));
    ArticleOrNot articleOrNot = ArticleOrNot.of(shared, unseen);
    System.out.println(articleOrNot);
    Files.createDirectories(folder);
    Files.write(folder.resolve("article-or-not.tsv"), articleOrNot.asTable());
    Files.write(folder.resolve("article.model"), articleOrNot.model().lines());
    GoldSets sets = GoldSets.scored(shared);
    for (String set : GoldSets.ALL) {
      List<String> predictions = new ArrayList<>();
      for (GoldPage page : sets.pages(set)) {
        predictions.add(LayoutPredictions.line(page.id(), readers.apply(page).parse(page.text())));
      }
      Files.write(folder.resolve(set + ".jsonl"), predictions);
    }
  }

  /** The final model has not seen the sealed sites. */
  private static int modelFor(GoldPage page) {
    return SealedSites.isSealed(page.site())
        ? LineClassifierTraining.FOLDS
        : LineClassifierTraining.fold(page);
  }
}
