package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Quote;
import org.lede.Speaker;

/** Texts that would cost a careless reader a minute, or all the quotes after one odd mark. */
class HostileQuotesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new QuoteExtractor()).build();

  static Stream<String> longTexts() {
    return Stream.of(
        "\u201C".repeat(10_000),
        "\u201Ca ".repeat(10_000),
        "\u201E\u201C".repeat(10_000),
        "\u00AB said ".repeat(10_000),
        "'".repeat(100_000),
        "'a ".repeat(100_000),
        "\u2018a ".repeat(50_000),
        "\"No,\" she said. ".repeat(5_000),
        "\"No,\" she said, \"yes,\" ".repeat(5_000),
        "Ann said ".repeat(10_000),
        "Ann Lee said that Lee said, ".repeat(5_000),
        "said, according to ".repeat(5_000),
        "A. ".repeat(100_000),
        "the report's ".repeat(50_000),
        "Ann Lee. Lee. ".repeat(20_000),
        "\u2013 a, sier \u2013 ".repeat(10_000),
        "\u201Ca" + "x".repeat(1_000_000),
        "Lee said " + "\uD83D\uDE00".repeat(100_000),
        "word ".repeat(200_000),
        "\"a\"\n".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreReadInTime(String text) {
    Article article = Assertions.assertTimeout(PATIENCE, () -> PARSER.parse(text));
    assertThat(article.diagnostics()).isEmpty();
  }

  @Test
  void anOddMarkSpoilsItsOwnParagraphOnly() {
    String text =
        """
        The \u201Cold wall is gone.

        \u201CWe will rebuild it,\u201D Ruth Adeyemi said.

        The 6'4" guard left.

        \u201CIt was time,\u201D Ola Vik said.
        """;
    List<Quote> quotes =
        PARSER.parse(text).quotes().stream().filter(quote -> quote.cue().isPresent()).toList();
    assertThat(quotes)
        .extracting(quote -> quote.speaker().map(Speaker::name).orElse(""))
        .contains("Ruth Adeyemi", "Ola Vik");
  }

  @Test
  void everySpanOfALanguageOfNoListIsStillASlice() {
    String text = "\u201CHyv\u00E4\u00E4 p\u00E4iv\u00E4\u00E4\u201D, sanoi Aino Salo.";
    assertThat(PARSER.parse(text).diagnostics()).isEmpty();
  }
}
