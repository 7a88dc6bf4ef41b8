package org.lede.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits the line model on the gold pages of a data folder and writes it.
 *
 * <p>Arguments: the data folder, where to write the model, and a folder for the articles that
 * models read which have not seen their site.
 */
final class LayoutTraining {

  private LayoutTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Lesson> lessons = lessons(Path.of(arguments[0]));
    LineModelTraining training =
        new LineModelTraining(lessons, BoostedTreesTraining.Settings.usual());
    List<LineModel> models = training.fit();
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      models.get(LineModelTraining.FOLDS).write(out);
    }
    report(lessons, training, models, Path.of(arguments[2]));
  }

  static List<Lesson> lessons(Path shared) {
    List<GoldPage> pages = new ArrayList<>();
    for (String flavour : List.of("structure", "visible")) {
      for (GoldPage page : GoldPage.all(shared, flavour)) {
        pages.add(page);
        pages.add(page.withoutHints());
      }
    }
    List<Lesson> lessons = new ArrayList<>(pages.parallelStream().map(Lesson::new).toList());
    List<Lesson> cropped =
        lessons.stream()
            .filter(lesson -> kind(lesson).equals("visible"))
            .map(Lesson::cropped)
            .toList();
    lessons.addAll(cropped);
    return lessons;
  }

  private static void report(
      List<Lesson> lessons, LineModelTraining training, List<LineModel> models, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (int fold = 0; fold < LineModelTraining.FOLDS; fold++) {
      try (var out = Files.newOutputStream(folder.resolve("fold" + fold + ".model"))) {
        models.get(fold).write(out);
      }
    }
    for (String kind :
        List.of("structure", "structure-bare", "visible", "visible-bare", "visible-cropped")) {
      LineScores scores = new LineScores();
      int[] ofKind =
          IntStream.range(0, lessons.size())
              .filter(i -> kind(lessons.get(i)).equals(kind))
              .toArray();
      List<String> predictions = new ArrayList<>();
      for (int i : ofKind) {
        Lesson lesson = lessons.get(i);
        LineModel model = models.get(training.fold(i));
        scores.add(lesson, model.roles(lesson.page(), lesson.facts()));
        predictions.add(
            LayoutPredictions.line(
                lesson.gold().id(), LayoutPredictions.parser(model).parse(lesson.gold().text())));
      }
      Files.write(folder.resolve(kind + ".jsonl"), predictions);
      Files.write(folder.resolve(kind + ".notes.txt"), scores.notes());
      System.out.println(kind + ", sites not seen\n" + scores);
    }
  }

  private static String kind(Lesson lesson) {
    GoldPage gold = lesson.gold();
    boolean bare = gold.text().url().isEmpty() && !gold.flavour().endsWith("cropped");
    return gold.flavour() + (bare ? "-bare" : "");
  }
}
