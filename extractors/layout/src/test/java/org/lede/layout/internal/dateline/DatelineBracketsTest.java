package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;

class DatelineBracketsTest {

  private static final DatelineBrackets BRACKETS = new DatelineBrackets(DatelineWords.create());

  static List<Example> examples() {
    return ExamplesFile.read(
        DatelineBracketsTest.class.getResourceAsStream("/examples/dateline-brackets.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(Example example) {
    String text = example.input();
    assertThat(BRACKETS.at(text, 0, text.length()).map(run -> shown(text, run)).orElse("none"))
        .isEqualTo(example.expected());
  }

  private static String shown(String text, DatelineRun run) {
    return String.join(
        " | ",
        run.parts().stream().map(part -> shown(text, part)).collect(Collectors.joining("; ")),
        text.substring(run.start(), run.end()),
        text.substring(run.separator().after()));
  }

  private static String shown(String text, DatelinePart part) {
    return part.kind().name().toLowerCase(Locale.ROOT)
        + (part.known() ? " " : "? ")
        + text.substring(part.start(), part.end());
  }
}
