package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;

/** Texts that would cost a careless reader a minute. */
class HostileEntitiesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ENGLISH = "This is what the people of the town said to us. ";
  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new EntityExtractor()).build();

  static Stream<String> longTexts() {
    return Stream.of(
        "Ruth ".repeat(100_000),
        "Ruth Adeyemi said. ".repeat(30_000),
        "Ann Lee and Lee, ".repeat(30_000),
        "Port of Halden (POH) ".repeat(20_000),
        "Bank of ".repeat(60_000),
        "NATO ".repeat(100_000),
        "U.S.".repeat(50_000),
        "A.".repeat(100_000),
        "A-".repeat(100_000),
        "'s ".repeat(100_000),
        "X" + "x".repeat(1_000_000),
        "\uD83D\uDE00".repeat(100_000),
        "\uD83D ".repeat(100_000),
        "Ann\n".repeat(60_000),
        "M\u0301".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreReadInTime(String text) {
    String all = ENGLISH.repeat(50) + text;
    Article article = Assertions.assertTimeout(PATIENCE, () -> PARSER.parse(all));
    assertThat(article.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("manyPeople")
  void manyNamesAreGatheredInTime(String text) {
    Article article = Assertions.assertTimeout(PATIENCE, () -> PARSER.parse(ENGLISH + text));
    assertThat(article.diagnostics()).isEmpty();
  }

  static Stream<String> manyPeople() {
    StringBuilder people = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String word =
          "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
      people.append("The man said that ").append(word).append(" Smith was there. ");
      groups.append("It went to the ").append(word).append(" National Bank of Norway Inc. ");
    }
    return Stream.of(people.toString(), groups.toString());
  }
}
