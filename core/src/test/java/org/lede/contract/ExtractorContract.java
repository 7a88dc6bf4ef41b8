package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.spi.Extractor;

/** What every extractor must hold to. Extend it and name your extractors. */
public abstract class ExtractorContract {

  /** The extractors under test; together they must form a parser. */
  protected abstract List<Extractor> extractors();

  static Stream<String> hostileTexts() {
    return HostileTexts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void noTextFailsAnExtractor(String text) {
    Article article = ArticleParser.builder().extractors(extractors()).build().parse(text);
    assertThat(article.diagnostics())
        .noneMatch(diagnostic -> diagnostic.message().startsWith("failed"));
  }
}
