package org.lede.layout.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.contract.HostileTexts;
import org.lede.layout.training.DescribedTimes;

class TimeReaderTest {

  private static final TimeReader READER = TimeReader.create();

  static List<Example> examples() {
    return ExamplesFile.read(TimeReaderTest.class.getResourceAsStream("/examples/times.md"));
  }

  static List<String> hostileTexts() {
    return HostileTexts.all();
  }

  private static List<TimeMention> read(String text) {
    return READER.read(text, 0, text.length());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamples(Example example) {
    assertThat(DescribedTimes.describe(example.input(), read(example.input())))
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPrefixAndSuffixKeepsItsOffsets(Example example) {
    String text = example.input();
    for (int i = 0; i <= text.length(); i++) {
      assertInside(text, 0, i);
      assertInside(text, i, text.length());
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextsKeepTheirOffsets(String text) {
    assertInside(text, 0, text.length());
  }

  private static void assertInside(String text, int start, int end) {
    assertThat(READER.read(text, start, end))
        .allSatisfy(
            mention -> {
              assertThat(mention.start()).isGreaterThanOrEqualTo(start).isLessThan(mention.end());
              assertThat(mention.end()).isLessThanOrEqualTo(end);
              assertThat(mention.wholeStart()).isGreaterThanOrEqualTo(start);
              assertThat(mention.wholeEnd()).isLessThanOrEqualTo(end);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:",
        "12 May ",
        "20201:",
        "1.1.",
        "Published ",
        "vor 3 ",
        "1月",
        "AAb",
        "10:00-",
        "1/2/",
        "Mon, ",
        "2024-01-01 - ",
        "á",
        "中",
        "a. m. "
      })
  void timeGrowsNoFasterThanTheText(String part) {
    String text = part.repeat(200_000 / part.length());
    List<TimeMention> mentions =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    assertThat(mentions).isNotNull();
  }

  @Test
  void aStretchIsReadAsIfNothingStoodRoundIt() {
    String text = "x 21.11.2023 16:05 y";
    assertThat(READER.read(text, 2, 12))
        .singleElement()
        .satisfies(mention -> assertThat(mention.time()).isEmpty());
  }

  @Test
  void invisibleMarksAndLooseAccentsAreSurvived() {
    String marked = "\u200F21\u200E.11.\u00AD2023";
    String loose = "9 fe\u0301vrier\u00A02025";
    assertThat(DescribedTimes.describe(marked, read(marked))).endsWith("= 2023-11-21");
    assertThat(DescribedTimes.describe(loose, read(loose))).isEqualTo(loose + " = 2025-02-09");
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text = "PUBLISHED APRIL 3, 2024 | 3 HAZİRAN 2024";
    List<TimeMention> expected = read(text);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(TimeReader.create().read(text, 0, text.length())).hasSize(2).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Updated:, UPDATED",
    "Published on, PUBLISHED",
    "Mis à jour le :, UPDATED",
    "פורסם:, PUBLISHED",
    "Stand, AS_OF",
    "最終更新, UPDATED"
  })
  void aLabelMayStandAlone(String text, TimeLabel label) {
    assertThat(READER.labelOnly(text, 0, text.length())).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Updated plans", "", "Published: 3 May 2024", "Published Updated"})
  void aLabelWithOtherWordsIsNotAlone(String text) {
    assertThat(READER.labelOnly(text, 0, text.length())).isEmpty();
  }
}
