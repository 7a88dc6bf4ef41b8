package org.lede.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Our own articles in English, German and Hebrew. */
final class GoldenTexts {

  private static final Path FOLDER =
      Path.of("..", "..", "extractors", "all", "src", "test", "resources", "golden");

  private GoldenTexts() {}

  /** All of them, in the order of their names. */
  static List<String> all() {
    return below(FOLDER);
  }

  static List<String> below(Path goldens) {
    try (Stream<Path> folders = Files.list(goldens)) {
      return folders
          .map(folder -> folder.resolve("article.txt"))
          .filter(Files::exists)
          .sorted()
          .map(GoldenTexts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of the README. */
  static String bridge() {
    return read(FOLDER.resolve("bridge").resolve("article.txt"));
  }

  /** The same page, published at another time. */
  static String bridgeOf(String published) {
    return bridge().replaceFirst("(?m)(?<=^Published ).*$", published);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
