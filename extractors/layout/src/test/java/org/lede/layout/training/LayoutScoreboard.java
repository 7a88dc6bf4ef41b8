package org.lede.layout.training;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how well the model that ships with this module reads the articles of an evaluation folder.
 *
 * <p>Argument: the data folder.
 */
final class LayoutScoreboard {

  private LayoutScoreboard() {}

  public static void main(String[] arguments) {
    Path shared = Path.of(arguments[0]);
    if (!Files.isDirectory(shared.resolve("bench"))) {
      throw new IllegalArgumentException(
          "no evaluation sets in " + shared + "; name their folder with -Dlede.shared=");
    }
    System.out.println(Scoreboard.shipped(shared));
    System.out.println(
        "The shipped model has learnt from these pages, so their figures flatter it."
            + " Training (-Ptrain) reports those of sites not seen.");
  }
}
