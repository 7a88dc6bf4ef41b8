package org.lede.entities.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lede.entities.internal.finder.Models;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.tagger.TagModel;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.words.Knowledge;

/**
 * Prints how fast the shipped model is read and reads, in a JVM that has done nothing else, and
 * what memory it keeps. Argument: the data folder.
 */
final class EntitySpeed {

  private static final int ROUNDS = 20;
  private static final double NANOS = 1e9;

  private EntitySpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<GoldDocument> documents =
        GoldDocument.all(GoldDocument.file(Path.of(arguments[0]), "eww-dev.jsonl"));
    Knowledge.english();
    long before = used();
    long start = System.nanoTime();
    Optional<TagModel> model = Models.of("en");
    System.out.printf(Locale.ROOT, "model read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    System.out.printf(Locale.ROOT, "model keeps %.1f MB of heap%n", (used() - before) / 1e6);
    PerceptronNameFinder finder = new PerceptronNameFinder(model.orElseThrow());
    System.out.printf(Locale.ROOT, "first pass: %,.0f tokens a second%n", speed(documents, finder));
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, speed(documents, finder));
    }
    System.out.printf(Locale.ROOT, "best of %d more: %,.0f tokens a second%n", ROUNDS, best);
  }

  /** Of one thread, tokens and sentences included. */
  private static double speed(List<GoldDocument> documents, PerceptronNameFinder finder) {
    long tokens = 0;
    long start = System.nanoTime();
    for (GoldDocument gold : documents) {
      Document document = gold.document();
      finder.find(document);
      tokens += document.tokens();
    }
    return tokens * NANOS / (System.nanoTime() - start);
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
