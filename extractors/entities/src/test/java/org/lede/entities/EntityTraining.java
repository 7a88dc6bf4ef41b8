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

  private static final Plan PLAN = new Plan(8, 2, 20, 4, 0.4f);

  /** The weight that one step of a byte stands for; no weight is so large that it is cut. */
  private static final float UNIT = 0.5f;

  private static final int SMALLEST = 1;

  private EntityTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    boolean open = arguments[2].equals("open");
    List<GoldDocument> documents =
        new ArrayList<>(GoldDocument.all(GoldDocument.file(shared, "train.jsonl")));
    if (!open) {
      documents.addAll(GoldDocument.all(GoldDocument.file(shared, "eww-train.jsonl")));
    }
    write(file, PerceptronTraining.fit(Lesson.of(documents), PLAN));
    for (String set : List.of("eww-dev.jsonl", "dev.jsonl")) {
      NameScores scores = scores(GoldDocument.file(shared, set), read(file));
      System.out.println((open ? "open sets" : "all sets") + ", " + set + ": " + scores);
    }
  }

  private static void write(Path file, PerceptronTraining training) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(TagModel.MAGIC);
      System.out.println(training.write(out, UNIT, SMALLEST) + " features");
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
    PerceptronNameFinder finder = new PerceptronNameFinder(model);
    for (GoldDocument gold : GoldDocument.all(set)) {
      scores.add(gold, finder);
    }
    return scores;
  }
}
