package org.lede.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of examples: small rules as data, which someone who writes no Java can add to.
 *
 * <p>An example is its input, a line with a lone dot, and its expected output up to a blank line. A
 * line that begins with {@code #} opens a group and gives its name; what follows a heading may be
 * prose, if another heading comes before the first example. Blank lines round an input do not
 * count, those within it do.
 *
 * <pre>{@code
 * ## A mark and a name
 *
 * By Jane Doe
 * .
 * Jane Doe
 * }</pre>
 */
public final class ExamplesFile {

  /**
   * One example.
   *
   * @param heading the name of its group
   * @param input what is read, a line end between its lines
   * @param expected what should be made of it, a line end between its lines
   */
  public record Example(String heading, String input, String expected) {
    /** Names the test. */
    @Override
    public String toString() {
      return heading + ": " + input;
    }
  }

  private final List<Example> examples = new ArrayList<>();
  private final List<String> input = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private String heading = "";
  private boolean afterDot;

  private ExamplesFile() {}

  /**
   * The examples of a file. The test opens it, since only the module that owns a resource can.
   *
   * @param file the file; may not be null, which is what a missing resource looks like
   * @return in the order of the file; never empty
   * @throws IllegalArgumentException if the file is missing or holds no example
   */
  public static List<Example> read(InputStream file) {
    if (file == null) {
      throw new IllegalArgumentException("there is no such file of examples");
    }
    try (file) {
      List<Example> examples = of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      if (examples.isEmpty()) {
        throw new IllegalArgumentException("the file holds no example");
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Example> of(String text) {
    ExamplesFile file = new ExamplesFile();
    text.lines().forEach(file::line);
    file.close();
    return List.copyOf(file.examples);
  }

  private void line(String line) {
    if (afterDot && line.isBlank()) {
      close();
    } else if (afterDot) {
      expected.add(line);
    } else if (line.equals(".")) {
      afterDot = true;
    } else if (line.startsWith("#")) {
      heading = line.replace("#", "").strip();
      input.clear();
    } else if (!input.isEmpty() || !line.isBlank()) {
      input.add(line);
    }
  }

  private void close() {
    if (afterDot) {
      examples.add(new Example(heading, join(input), join(expected)));
      input.clear();
      expected.clear();
      afterDot = false;
    }
  }

  private static String join(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return String.join("\n", lines.subList(0, end));
  }
}
