package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.ArticleParser;
import org.lede.golden.GoldenArticle;

/** Whole articles of our own writing: a page, a mail, a paste, several languages. */
class GoldenArticlesTest {

  private static final ArticleParser PARSER = ArticleParser.discovered();

  static List<GoldenArticle> goldens() {
    return GoldenArticle.all(Path.of("src/test/resources/golden"));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void everyFieldIsReadAsExpected(GoldenArticle golden) {
    assertThat(golden.misplaced()).isEmpty();
    assertThat(golden.differences(PARSER.parse(golden.text()))).isEmpty();
  }
}
