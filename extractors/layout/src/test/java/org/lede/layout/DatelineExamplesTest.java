package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Dateline;
import org.lede.text.ArticleText;

/** Runs {@code examples/datelines.md}. */
class DatelineExamplesTest {

  private static final DatelineReader READER = DatelineReader.create();

  static Stream<Arguments> examples() throws IOException {
    try (InputStream in =
        DatelineExamplesTest.class.getResourceAsStream("/examples/datelines.md")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<Arguments> examples = new ArrayList<>();
      List<String> input = new ArrayList<>();
      boolean headed = false;
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("## ")) {
          headed = true;
          input.clear();
        } else if (lines[i].equals(".")) {
          examples.add(Arguments.of(String.join("\n", input).strip(), lines[++i]));
          input.clear();
        } else if (headed) {
          input.add(lines[i]);
        }
      }
      return examples.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(String input, String expected) {
    assertThat(read(input)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExampleWithOtherLineEndsAndBlanks(String input, String expected) {
    String changed = input.replace("\n", "\r\n").replace(" ", "\u00A0");
    assertThat(read(changed).replace("\u00A0", " ")).isEqualTo(expected);
  }

  private static String read(String input) {
    ArticleText text = ArticleText.of(input);
    return READER
        .read(text, DatelineExtractorTest.lines(text))
        .map(found -> show(input, found))
        .orElse("none");
  }

  private static String show(String input, DatelineReader.Found found) {
    Dateline dateline = found.dateline();
    return String.join(
        " | ",
        dateline.passage().text(),
        show(dateline.places()),
        show(dateline.sources()),
        dateline.date().map(Object::toString).orElse("-"),
        input.substring(found.after()).split("[ \n\r\u00A0]", 2)[0]);
  }

  private static String show(List<String> values) {
    return values.isEmpty() ? "-" : String.join("; ", values);
  }
}
