package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;

/** What lies between marks, whoever said it. */
class MarksTest {

  static List<Example> examples() {
    return ExamplesFile.read(MarksTest.class.getResourceAsStream("/examples/marks.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void marksArePairedAsExpected(Example example) {
    String text = example.input();
    List<String> found =
        Quotations.of(text, 0, text.length(), Vocabularies.named("en")).stream()
            .map(span -> text.substring(span.innerStart(), span.innerEnd()))
            .toList();
    assertThat(String.join("\n", found)).isEqualTo(example.expected());
  }
}
