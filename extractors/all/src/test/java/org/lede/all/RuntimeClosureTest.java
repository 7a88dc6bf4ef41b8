package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.ArticleParser;

/** What a program takes on that depends on {@code lede-all}. */
class RuntimeClosureTest {

  /** {@code -Dlede.measure=footprint} gives the sizes; this, so that no jar comes in unseen. */
  @Test
  void tenJarsAtMost() {
    assertThat(RuntimeClosure.entries()).hasSizeBetween(6, 10);
  }

  @Test
  void ofOthersOnlyOpenNlpAndItsLoggingFacade() {
    assertThat(RuntimeClosure.entries())
        .filteredOn(entry -> !RuntimeClosure.ofThisProject().contains(entry))
        .extracting(entry -> entry.getFileName().toString().replaceAll("-[0-9].*", ""))
        .containsExactlyInAnyOrder("opennlp-tools", "slf4j-api", "jspecify");
  }

  /** SLF4J says so when it finds nowhere to log to; so does the JDK when something is amiss. */
  @Test
  void aProgramOfOnesOwnSeesNoLineOnItsStreams() throws Exception {
    Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEmpty();
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(RuntimeClosure.asPath(Path.of("target", "test-classes")));
    command.add(SilentProgram.class.getName());
    return command;
  }

  /** Reads the page of the README, and looks whether its entities were read too. */
  static final class SilentProgram {

    private SilentProgram() {}

    public static void main(String[] args) throws Exception {
      String text = Files.readString(Path.of("src/test/resources/golden/bridge/article.txt"));
      if (ArticleParser.discovered().parse(text).entities().isEmpty()) {
        throw new IllegalStateException("no entities");
      }
    }
  }
}
