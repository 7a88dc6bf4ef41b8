package org.lede.entities.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.entities.Mentions;

/** The mentions of our own articles, gathered as their reader did; and English ones end to end. */
class OwnArticlesTest {

  private static final int ARTICLES = 6;

  @ParameterizedTest
  @CsvSource({"pl, 95", "cs, 95", "ru, 95", "de, 95", "fi, 95", "en, 98"})
  void formsOfANameAreOneEntity(String language, double floor) throws IOException {
    List<GatheredArticle> articles = OwnArticles.of(language);
    assertThat(articles).hasSize(ARTICLES);
    LinkScores scores = Reading.GIVEN.scores(articles);
    StringBuilder wrong = new StringBuilder(scores + "\n");
    for (GatheredArticle article : articles) {
      WrongLinks.of(article.text(), Mentions.gold(article), Mentions.linked(article))
          .forEach(line -> wrong.append(article.id()).append(' ').append(line).append('\n'));
    }
    assertThat(scores.pairwise()).as(wrong.toString()).isGreaterThan(floor);
  }

  @Test
  void englishArticlesAreFoundAndGathered() throws IOException {
    List<GatheredArticle> articles = OwnArticles.of("en");
    assertThat(Reading.COMMON.scores(articles).pairwise()).isGreaterThan(97);
    assertThat(Reading.END_TO_END.scores(articles).pairwise()).isGreaterThan(80);
  }
}
