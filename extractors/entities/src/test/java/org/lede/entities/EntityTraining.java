package org.lede.entities;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lede.entities.PerceptronTraining.Plan;

/**
 * Fits the tagger on the entity bench and writes its model.
 *
 * <p>Arguments: the data folder, where to write the model, and {@code all} or {@code open} for the
 * sets with an open licence alone.
 */
final class EntityTraining {

  private static final Plan PLAN =
      new Plan(
          Integer.getInteger("rounds", 10),
          Integer.getInteger("fewest", 2),
          Float.parseFloat(System.getProperty("margin", "5")));
  private static final int FOLDS = 5;
  private static final float UNIT = Float.parseFloat(System.getProperty("unit", "0.1"));
  private static final int SMALLEST = Integer.getInteger("smallest", 2);

  private EntityTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    List<GoldDocument> documents =
        new ArrayList<>(GoldDocument.all(GoldDocument.file(shared, "train.jsonl")));
    if (!arguments[2].equals("open")) {
      documents.addAll(GoldDocument.all(GoldDocument.file(shared, "eww-train.jsonl")));
    }
    List<Lesson> lessons = Lesson.of(documents);
    PerceptronTraining first = PerceptronTraining.fit(lessons, PLAN);
    report("first reading", shared, first);
    if (Boolean.getBoolean("quick")) {
      return;
    }
    PerceptronTraining second = PerceptronTraining.fit(secondLessons(lessons), PLAN);
    write(Path.of(arguments[1]), first, second);
    TagModel model = read(Path.of(arguments[1]));
    for (String set : List.of("eww-dev.jsonl", "dev.jsonl")) {
      System.out.println(set + "  " + scores(GoldDocument.file(shared, set), model));
    }
  }

  /** What the second reading learns from: each document as a model saw it that had not seen it. */
  private static List<Lesson> secondLessons(List<Lesson> lessons) {
    List<Lesson> second = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Lesson> others = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(lessons.get(i));
        }
      }
      PerceptronTraining training = PerceptronTraining.fit(others, PLAN);
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        second.add(lessons.get(i).secondReading(training.tags(lessons.get(i))));
      }
    }
    return second;
  }

  private static void report(String name, Path shared, PerceptronTraining training)
      throws IOException {
    NameScores scores = new NameScores();
    for (GoldDocument gold : GoldDocument.all(GoldDocument.file(shared, "eww-dev.jsonl"))) {
      Lesson lesson = Lesson.of(gold);
      scores.add(gold, lesson.document(), training.tags(lesson));
    }
    System.out.println(name + ", eww-dev.jsonl  " + scores);
  }

  private static void write(Path file, PerceptronTraining first, PerceptronTraining second)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(TagModel.MAGIC);
      int one = first.write(out, UNIT, SMALLEST);
      int two = second.write(out, UNIT, SMALLEST);
      System.out.println(one + " and " + two + " features");
    }
    System.out.println(Files.size(file) + " bytes");
  }

  private static TagModel read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return TagModel.read(in);
    }
  }

  static NameScores scores(Path set, TagModel model) throws IOException {
    NameScores scores = new NameScores();
    Tagger tagger = new Tagger(model);
    for (GoldDocument gold : GoldDocument.all(set)) {
      Document document = gold.document();
      scores.add(gold, document, tagger.tags(document));
    }
    return scores;
  }
}
