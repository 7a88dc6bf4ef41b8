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
 * Fits the line model on the gold pages of a data folder and writes it.
 *
 * <p>Arguments: the data folder, where to write the model, and a folder for the articles that
 * models read which have not seen their site.
 */
final class LayoutTraining {

  /** Pages whose blank lines were lost are rare. */
  private static final int ONE_IN = 3;

  private LayoutTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Lesson> lessons = lessons(Path.of(arguments[0]));
    LineClassifierTraining training =
        new LineClassifierTraining(lessons, BoostedTreesTraining.Settings.usual());
    List<LineClassifier> models = training.fit();
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      models.get(LineClassifierTraining.FOLDS).write(out);
    }
    report(Path.of(arguments[0]), training, models, Path.of(arguments[2]));
  }

  static List<Lesson> lessons(Path shared) {
    List<Lesson> lessons = new ArrayList<>();
    for (String flavour : List.of("structure", "visible")) {
      for (GoldPage page : GoldPage.all(shared, flavour)) {
        Lesson whole = new Lesson(page);
        lessons.add(whole);
        lessons.add(new Lesson(page.withoutHints()));
        if (flavour.equals("visible")) {
          lessons.add(whole.cropped());
        }
        if (lessons.size() % ONE_IN == 0) {
          lessons.add(whole.withoutBlankLines());
        }
      }
    }
    return lessons;
  }

  /** Prints how well sites are read that a model has not seen, and writes what was read of them. */
  private static void report(
      Path shared, LineClassifierTraining training, List<LineClassifier> models, Path folder)
      throws IOException {
    List<ArticleParser> parsers = models.stream().map(LayoutParser::with).toList();
    Function<GoldPage, ArticleParser> unseen = page -> parsers.get(training.fold(page));
    Files.createDirectories(folder);
    for (String flavour : List.of("structure", "visible")) {
      List<String> predictions = new ArrayList<>();
      for (GoldPage page : GoldPage.all(shared, flavour)) {
        predictions.add(LayoutPredictions.line(page.id(), unseen.apply(page).parse(page.text())));
      }
      Files.write(folder.resolve(flavour + ".jsonl"), predictions);
    }
    System.out.println("Sites not seen (the dateline bench is of other publishers)");
    System.out.println(Scoreboard.of(shared, unseen, parsers.get(LineClassifierTraining.FOLDS)));
  }
}
