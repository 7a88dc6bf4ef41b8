package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the Javadoc compiles, runs, and gives what it says beside it. On the class path,
 * since word lists are readable to the extractors' modules alone.
 */
class JavadocExamplesTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final List<JavadocExample> EXAMPLES =
      Stream.of(
              "core",
              "extractors/words",
              "extractors/layout",
              "extractors/quotes",
              "extractors/entities",
              "integrations/jackson")
          .map(module -> ROOT.resolve(module).resolve("src/main/java"))
          .flatMap(sources -> JavadocExample.below(sources).stream())
          .toList();

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (?:final |abstract )?(?:class|interface|record|enum) ");

  @TempDir static Path folder;

  static List<JavadocExample> javaExamples() {
    return EXAMPLES.stream().filter(example -> !example.isWordList()).toList();
  }

  @BeforeAll
  static void allOfThemCompile() throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("lede.test.path")));
    for (JavadocExample example : javaExamples()) {
      Path file = folder.resolve(example.className() + ".java");
      arguments.add(Files.writeString(file, example.asClass()).toString());
    }
    StringWriter messages = new StringWriter();
    PrintWriter printer = new PrintWriter(messages);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(printer, printer, arguments.toArray(String[]::new)))
        .as(messages::toString)
        .isZero();
  }

  @ParameterizedTest
  @MethodSource("javaExamples")
  void itRunsAndShowsTheValuesThatStandBesideIt(JavadocExample example) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, JavadocExamplesTest.class.getClassLoader())) {
      ExampleValues values =
          (ExampleValues)
              loader.loadClass(example.className()).getDeclaredConstructor().newInstance();
      values.run();
      assertThat(values.wrong()).isEmpty();
    }
  }

  @Test
  void manyLinesShowAValue() {
    assertThat(EXAMPLES.stream().mapToLong(JavadocExample::values).sum()).isGreaterThan(25);
  }

  @Test
  void everyPublicTypeHasAnExample() throws Exception {
    List<Path> with = EXAMPLES.stream().map(JavadocExample::source).toList();
    for (String module : List.of("core", "extractors", "integrations/jackson")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        assertThat(
                files
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/internal/"))
                    .filter(file -> PUBLIC_TYPE.matcher(JavadocExample.read(file)).find()))
            .isNotEmpty()
            .allMatch(with::contains);
      }
    }
  }
}
