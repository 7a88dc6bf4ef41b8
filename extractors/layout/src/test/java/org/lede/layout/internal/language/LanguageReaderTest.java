package org.lede.layout.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.contract.HostileTexts;

class LanguageReaderTest {

  private static final LanguageReader READER = LanguageReader.create();

  private static String tag(String text) {
    return READER.read(text).map(LanguageReader.Verdict::tag).orElse("none");
  }

  static List<Example> examples() {
    return ExamplesFile.read(LanguageReaderTest.class.getResourceAsStream("/examples/language.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void knowsLanguages(Example example) {
    assertThat(tag(example.input())).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void formOfCompositionDoesNotMatter(Example example) {
    assertThat(tag(Normalizer.normalize(example.input(), Normalizer.Form.NFD)))
        .isEqualTo(example.expected());
  }

  @Test
  void everyLanguageHasAnExample() {
    assertThat(examples()).extracting(Example::expected).containsAll(READER.languages());
  }

  @Test
  void noLettersNoLanguage() {
    assertThat(READER.read("12.03.2024, 14:05 |||")).isEmpty();
  }

  @Test
  void stretchesCountTogether() {
    assertThat(READER.read(List.of("Der Rat hat am Montag", "über die neue Brücke beraten.")))
        .hasValueSatisfying(verdict -> assertThat(verdict.tag()).isEqualTo("de"));
  }

  @Test
  void moreTextIsMoreCertain() {
    String sentence = "The council said on Monday that the bridge would be closed. ";
    assertThat(READER.read(sentence.repeat(5)).orElseThrow().confidence())
        .isGreaterThan(READER.read("The council met").orElseThrow().confidence());
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void survivesHostileTexts(String text) {
    READER.read(text).ifPresent(verdict -> assertThat(verdict.confidence()).isBetween(0.0, 1.0));
    assertThat(READER.read(text)).isEqualTo(READER.read(text));
  }
}
