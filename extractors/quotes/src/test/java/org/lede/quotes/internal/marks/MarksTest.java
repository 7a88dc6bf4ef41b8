package org.lede.quotes.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.quotes.internal.words.Vocabularies;

/** What lies between marks, whoever said it. */
class MarksTest {

  static List<Example> marks() {
    return ExamplesFile.read(MarksTest.class.getResourceAsStream("/examples/marks.md"));
  }

  static List<Example> turns() {
    return ExamplesFile.read(MarksTest.class.getResourceAsStream("/examples/turns.md"));
  }

  private static String quotations(String text, String language) {
    return Quotations.of(text, 0, text.length(), Vocabularies.named(language)).stream()
        .map(span -> text.substring(span.innerStart(), span.innerEnd()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("marks")
  void marksArePairedAsExpected(Example example) {
    assertThat(quotations(example.input(), "en")).isEqualTo(example.expected());
  }

  /** A heading is "es: what the examples show". */
  @ParameterizedTest
  @MethodSource("turns")
  void someLanguagesOpenWordsByDashesOrPartThemByCommas(Example example) {
    String language = example.heading().substring(0, example.heading().indexOf(':'));
    assertThat(quotations(example.input(), language)).isEqualTo(example.expected());
  }
}
