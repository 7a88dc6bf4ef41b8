package org.lede.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads an example file: the input, a lone dot, the expected output, a blank line. */
final class WordingExamples {

  private WordingExamples() {}

  static Stream<Arguments> of(String name) {
    List<Arguments> examples = new ArrayList<>();
    List<String> input = new ArrayList<>();
    boolean answer = false;
    for (String line : lines(name)) {
      if (line.equals(".")) {
        answer = true;
      } else if (answer) {
        examples.add(Arguments.of(String.join("\n", input), line));
        input.clear();
        answer = false;
      } else if (!line.isBlank() && !line.startsWith("## ")) {
        input.add(line);
      }
    }
    return examples.stream();
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/examples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
