package org.lede.quotes.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.quotes.internal.learn.Models;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Vocabularies;

/**
 * Every seventh article of the evaluation set with the shipped weights, where the set is at hand.
 * The weights were fitted on these articles: the floors catch a loss, they are no promise.
 */
class QuoteFloorsTest {

  private static final int EVERY = 7;

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    Path shared = Path.of(System.getProperty("lede.shared", "shared"));
    assumeTrue(
        GoldArticle.isThere(shared),
        "no evaluation set in " + shared + "; name its folder with -Dlede.shared=");
    QuoteScores scores = new QuoteScores();
    List<GoldArticle> articles = GoldArticle.all(shared);
    for (int i = 0; i < articles.size(); i += EVERY) {
      GoldArticle article = articles.get(i);
      List<QuotableLine> lines = ReadingScope.wholeText(article.text());
      Prose prose = Prose.of(article.text(), lines, Vocabularies.named("en"));
      scores.add(article, prose, Models.shipped());
    }
    assertThat(scores.pairs()).as(scores.toString()).isGreaterThan(91);
    assertThat(scores.reportedRecall()).as(scores.toString()).isGreaterThan(78);
    assertThat(scores.reportedPrecision()).as(scores.toString()).isGreaterThan(82);
  }
}
