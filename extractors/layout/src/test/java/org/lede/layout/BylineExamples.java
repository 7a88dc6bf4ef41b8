package org.lede.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of examples: input, a line with a full stop, expected output, a blank line. */
final class BylineExamples {

  /** One example. */
  record Example(String input, String expected) {
    @Override
    public String toString() {
      return input;
    }
  }

  private BylineExamples() {}

  static List<Example> of(String topic) {
    List<Example> examples = new ArrayList<>();
    for (String block : read("/examples/" + topic + ".md").split("\n\n", -1)) {
      int stop = block.indexOf("\n.\n");
      if (stop > 0 && !block.startsWith("#")) {
        examples.add(new Example(block.substring(0, stop), block.substring(stop + 3).strip()));
      }
    }
    return examples;
  }

  private static String read(String name) {
    try (InputStream in = BylineExamples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
