package org.lede.entities.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.tagger.TagModel;
import org.lede.entities.internal.tagger.Tagger;
import org.lede.entities.internal.tagger.WordClusters;

/**
 * Fits the tagger on the entity bench and writes its model.
 *
 * <p>Arguments: the data folder, where to write the model, and {@code all} or {@code open} for the
 * sets with an open licence alone.
 */
final class EntityTraining {

  private static final PerceptronTraining.Plan PLAN =
      new PerceptronTraining.Plan(8, 3, 20, 4, 0.4f, 10);

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
    byte[] model = fit(documents, ClusterTraining.of(documents));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, model);
    for (String set : List.of("eww-dev.jsonl", "dev.jsonl")) {
      NameScores scores =
          NameScores.of(GoldDocument.all(GoldDocument.file(shared, set)), finder(model));
      System.out.println((open ? "open sets" : "all sets") + ", " + set + ": " + scores);
    }
  }

  /** The bytes of a model file. */
  static byte[] fit(List<GoldDocument> documents, WordClusters clusters) throws IOException {
    return fit(documents, clusters, PLAN);
  }

  static byte[] fit(
      List<GoldDocument> documents, WordClusters clusters, PerceptronTraining.Plan plan)
      throws IOException {
    PerceptronTraining training = PerceptronTraining.fit(Lesson.of(documents, clusters), plan);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(TagModel.MAGIC);
      System.out.println(training.write(out, UNIT, SMALLEST) + " features");
      clusters.write(out);
    }
    System.out.println(bytes.size() + " bytes");
    return bytes.toByteArray();
  }

  static Tagger tagger(byte[] model) throws IOException {
    return new Tagger(TagModel.read(new ByteArrayInputStream(model)));
  }

  static PerceptronNameFinder finder(byte[] model) throws IOException {
    return new PerceptronNameFinder(TagModel.read(new ByteArrayInputStream(model)));
  }
}
