package org.lede.layout.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lede.ArticleParser;
import org.lede.layout.LayoutParser;
import org.lede.layout.internal.classifier.ClassifiedLines;
import org.lede.layout.internal.classifier.LineClassifier;

/**
 * Prints how well a model reads the articles of an evaluation folder, in all sets and forms.
 *
 * <p>Arguments: the data folder, and a model; without it the one that ships with this module. With
 * {@code -Dlede.sealed=true} the sealed sites are read in place of the open ones.
 */
final class LayoutScoreboard {

  private LayoutScoreboard() {}

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    if (!Files.isDirectory(shared.resolve("bench"))) {
      throw new IllegalArgumentException(
          "no evaluation sets in " + shared + "; name their folder with -Dlede.shared=");
    }
    LineClassifier model =
        arguments.length > 1 ? read(Path.of(arguments[1])) : LineClassifier.shipped();
    ArticleParser parser = LayoutParser.with(model);
    System.out.println(Scoreboard.of(shared, parser));
    System.out.println(FlavourScores.of(shared, page -> parser));
    System.out.println(ArticleOrNot.of(shared, page -> model));
    System.out.println(
        "A model has learnt from the open pages of its sets, so their figures flatter it."
            + " Training (-Ptrain) reports those of sites not seen.");
  }

  private static LineClassifier read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ClassifiedLines.read(in);
    }
  }
}
