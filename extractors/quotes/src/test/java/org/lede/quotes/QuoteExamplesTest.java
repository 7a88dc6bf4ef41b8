package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.quotes.internal.words.WordLists;

/** The rules as examples, a file a language; someone who writes no Java can add to them. */
class QuoteExamplesTest {

  static Stream<Arguments> examples() {
    return WordLists.languages().stream()
        .flatMap(language -> examples(language).stream().map(e -> Arguments.of(language, e)));
  }

  private static List<Example> examples(String language) {
    return ExamplesFile.read(
        QuoteExamplesTest.class.getResourceAsStream("/examples/" + language + ".md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsReadAsExpected(String language, Example example) {
    assertThat(Shown.of(example.input(), language)).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasADozenExamples(String language) {
    assertThat(examples(language)).hasSizeGreaterThanOrEqualTo(12);
  }

  static List<String> languages() {
    return WordLists.languages();
  }
}
