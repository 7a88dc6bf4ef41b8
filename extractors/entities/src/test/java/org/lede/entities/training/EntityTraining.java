package org.lede.entities.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lede.entities.internal.tagger.ConfidenceCurve;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.tagger.TagModel;
import org.lede.entities.internal.tagger.WordClusters;

/**
 * Fits the tagger on the entity bench and on the articles of our own, and writes a model for each
 * language.
 *
 * <p>Arguments: the data folder, the folder of the articles of our own, the file of a model with
 * {@code *} for its language, and the languages.
 */
final class EntityTraining {

  /** The weight that one step of a byte stands for; no weight is so large that it is cut. */
  private static final float UNIT = 0.5f;

  /** So large a model may be; the weights that say least are left out of a larger one. */
  private static final int MAX_BYTES = 720_000;

  private static final int MAX_BYTES_OF_ENGLISH = 2_980_000;

  private EntityTraining() {}

  public static void main(String[] arguments) throws IOException {
    TrainingSets sets = new TrainingSets(Path.of(arguments[0]), Path.of(arguments[1]));
    for (String language : List.of(arguments).subList(3, arguments.length)) {
      long start = System.nanoTime();
      byte[] model = fit(sets, language);
      Path file = Path.of(arguments[2].replace("*", language));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, model);
      for (TrainingSets.Part part : sets.measuring(language)) {
        System.out.printf(
            Locale.ROOT,
            "%s %-12s %s%n",
            language,
            part.name(),
            NameScores.of(part.documents(), finder(model)));
      }
      System.out.printf(
          Locale.ROOT,
          "%s %,d bytes, %.0f s%n",
          language,
          model.length,
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** Trains, and fits the curve of confidence on the documents for that. */
  private static byte[] fit(TrainingSets sets, String language) throws IOException {
    List<GoldDocument> documents = sets.training(language);
    WordClusters clusters =
        language.equals("en") ? ClusterTraining.of(documents) : WordClusters.NONE;
    PerceptronTraining training =
        PerceptronTraining.fit(Lesson.of(documents, clusters), TrainingPlans.of(language));
    int limit = language.equals("en") ? MAX_BYTES_OF_ENGLISH : MAX_BYTES;
    byte[] model = bytes(new ConfidenceCurve(0, 0), training, clusters, limit);
    ConfidenceCurve curve = Calibration.curve(model(model), sets.calibrating(language));
    return bytes(curve, training, clusters, limit);
  }

  /** The bytes of a model file. */
  static byte[] fit(List<GoldDocument> documents, WordClusters clusters) throws IOException {
    return fit(documents, clusters, TrainingPlans.of("en"));
  }

  static byte[] fit(
      List<GoldDocument> documents, WordClusters clusters, PerceptronTraining.Plan plan)
      throws IOException {
    return bytes(
        new ConfidenceCurve(0, 0),
        PerceptronTraining.fit(Lesson.of(documents, clusters), plan),
        clusters,
        MAX_BYTES_OF_ENGLISH);
  }

  /** The whole model if it is small enough, else without the smallest weights. */
  private static byte[] bytes(
      ConfidenceCurve curve, PerceptronTraining training, WordClusters clusters, int limit)
      throws IOException {
    int smallest = 1;
    byte[] model = written(curve, training, clusters, smallest);
    while (model.length > limit) {
      smallest += Math.max(1, smallest / 4);
      model = written(curve, training, clusters, smallest);
    }
    return model;
  }

  private static byte[] written(
      ConfidenceCurve curve, PerceptronTraining training, WordClusters clusters, int smallest)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      curve.write(out);
      training.write(out, UNIT, smallest);
      clusters.write(out);
    }
    return TagModel.packed(bytes.toByteArray());
  }

  static TagModel model(byte[] model) throws IOException {
    return TagModel.read(new ByteArrayInputStream(model));
  }

  static PerceptronNameFinder finder(byte[] model) throws IOException {
    return new PerceptronNameFinder(model(model));
  }
}
