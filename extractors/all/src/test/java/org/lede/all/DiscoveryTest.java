package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.contract.Findings;
import org.lede.contract.HostileTexts;
import org.lede.contract.SampleTexts;
import org.lede.spi.Extractor;
import org.lede.text.Span;

class DiscoveryTest {

  private static final ArticleParser PARSER = ArticleParser.discovered();

  @Test
  void everyExtractorOfThisProjectIsFound() {
    assertThat(PARSER.extractors())
        .extracting(Extractor::id)
        .containsExactlyInAnyOrder(
            "article",
            "body",
            "byline",
            "dateline",
            "entities",
            "headline",
            "language",
            "notes",
            "photos",
            "quotes",
            "standfirst",
            "timestamps");
  }

  static List<String> hostileTexts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void noTextThrowsAndEverySpanIsTheExactSlice(String text) {
    Article article = PARSER.parse(text);
    assertThat(article.diagnostics()).noneMatch(d -> d.message().startsWith("failed"));
    for (Span span : Findings.of(article)) {
      assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }
  }

  @Test
  void tenMillionEqualCharactersGiveAnArticle() {
    assertThat(PARSER.parse("a".repeat(10_000_000)).diagnostics()).isEmpty();
  }

  @Test
  void theLanguageIsThatOfTheArticle() {
    assertThat(SampleTexts.all().stream().map(PARSER::parse).map(Article::language))
        .extracting(language -> language.map(Locale::getLanguage).orElse("none"))
        .containsExactly("en", "de", "en");
  }
}
