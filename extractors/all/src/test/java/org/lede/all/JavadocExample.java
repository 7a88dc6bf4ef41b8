package org.lede.all;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An example in the Javadoc of a source file.
 *
 * @param source where it stands
 * @param number from 1, in the order of the file
 * @param code as a reader copies it
 */
record JavadocExample(Path source, int number, String code) {

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\R\\s*\\* }</pre>", Pattern.DOTALL);
  private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\* ?");

  /** A call whose comment shows its value: {@code name.end(); // 12}. */
  private static final Pattern VALUE =
      Pattern.compile("(?m)^(\\S.*);\\s+// ((?:[\"\\[\\d-]|Optional|Position).*)$");

  /** Every example below a folder of sources. */
  static List<JavadocExample> below(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavadocExample> in(Path source) {
    List<JavadocExample> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(read(source));
    while (matcher.find()) {
      String code = MARGIN.matcher(matcher.group(1)).replaceAll("");
      examples.add(new JavadocExample(source, examples.size() + 1, code));
    }
    return examples;
  }

  static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word list, which is no Java. */
  boolean isWordList() {
    return code.startsWith("# what:");
  }

  private boolean isMember() {
    return code.startsWith("public ") || code.startsWith("static ");
  }

  String className() {
    String file = source.getFileName().toString();
    return file.substring(0, file.length() - ".java".length()) + "Example" + number;
  }

  /** A class that compiles if the example does, and whose {@code run} runs it. */
  String asClass() {
    return Stream.of(
            "import com.fasterxml.jackson.databind.ObjectMapper;",
            "import java.net.URI;",
            "import java.time.*;",
            "import java.util.*;",
            "import java.util.function.*;",
            "import java.util.regex.*;",
            "import org.lede.*;",
            "import org.lede.entities.*;",
            "import org.lede.jackson.*;",
            "import org.lede.layout.*;",
            "import org.lede.quotes.*;",
            "import org.lede.spi.*;",
            "import org.lede.text.*;",
            "import org.lede.words.*;",
            "public class " + className() + " extends org.lede.all.ExampleValues {",
            isMember() ? code : "",
            "@Override public void run() throws Exception {",
            isMember() ? "" : withValuesCompared(),
            "}}")
        .collect(Collectors.joining("\n"));
  }

  private String withValuesCompared() {
    return VALUE
        .matcher(code)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "shown(" + found.group(1) + ", \"" + quoted(found.group(2)) + "\");"));
  }

  private static String quoted(String comment) {
    return comment.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** How many of its lines show a value. */
  long values() {
    return isMember() ? 0 : VALUE.matcher(code).results().count();
  }

  @Override
  public String toString() {
    return className();
  }
}
