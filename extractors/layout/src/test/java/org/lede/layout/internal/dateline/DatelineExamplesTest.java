package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Dateline;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.text.ArticleText;

/** Runs {@code examples/datelines.md}. */
class DatelineExamplesTest {

  private static final DatelineReader READER = DatelineReader.create();

  static List<Example> examples() {
    return ExamplesFile.read(
        DatelineExamplesTest.class.getResourceAsStream("/examples/datelines.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(Example example) {
    assertThat(read(example.input())).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExampleWithOtherLineEndsAndBlanks(Example example) {
    String changed = example.input().replace("\n", "\r\n").replace(" ", "\u00A0");
    assertThat(read(changed).replace("\u00A0", " ")).isEqualTo(example.expected());
  }

  private static String read(String input) {
    ArticleText text = ArticleText.of(input);
    return READER
        .read(text, DatelineLines.of(text))
        .map(found -> show(input, found))
        .orElse("none");
  }

  private static String show(String input, DatelineReader.Found found) {
    Dateline dateline = found.dateline();
    return String.join(
        " | ",
        dateline.span().text(),
        show(dateline.places()),
        show(dateline.sources()),
        dateline.date().map(Object::toString).orElse("-"),
        input.substring(found.after()).split("[ \n\r\u00A0]", 2)[0]);
  }

  private static String show(List<String> values) {
    return values.isEmpty() ? "-" : String.join("; ", values);
  }
}
