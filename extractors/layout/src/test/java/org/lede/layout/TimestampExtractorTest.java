package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Timestamp;
import org.lede.text.ArticleText;

/** Times that are told from the moment of reading, on a page that has no other. */
class TimestampExtractorTest {

  private static final String PAGE =
      """
      News
      Sport
      Sign in

      Ferry crews vote to strike in April

      By Denise Okafor
      %s

      The crews of all eleven ferries in the bay have voted to stop work for three days in April, their \
      union said after a count that lasted until the early morning.

      Talks about pay broke down last week, when the line offered two per cent and the union had asked \
      for six, and nobody has said when they will begin anew.

      The line asked passengers to look for other ways to cross and said that tickets for the three days \
      could be returned.

      Read more
      Storm closes the airport
      %s
      """;

  private final ArticleParser parser =
      ArticleParser.builder()
          .extractor(new LanguageExtractor())
          .extractor(new TimestampExtractor())
          .build();

  private Article read(String line, String teaser) {
    return parser.parse(
        ArticleText.of(PAGE.formatted(line, teaser))
            .retrieved(Instant.parse("2025-03-14T08:00:00Z")));
  }

  private static Optional<Temporal> day(Optional<Timestamp> time) {
    return time.map(Timestamp::value);
  }

  @ParameterizedTest
  @CsvSource({
    "Published 2 hours ago, 2025-03-14",
    "Published an hour ago, 2025-03-14",
    "Published yesterday, 2025-03-13",
    "2 hours ago, 2025-03-14",
    "3 days ago, 2025-03-11",
  })
  void aTimeToldFromNowBetweenHeadlineAndLeadIsThatOfThePublication(String line, LocalDate day) {
    assertThat(day(read(line, "Weather").published())).contains(day);
  }

  @Test
  void oneThatIsLabelledAsAnUpdateIsThatOfTheUpdate() {
    Article article = read("Updated 3 hours ago", "Weather");
    assertThat(day(article.updated())).contains(LocalDate.parse("2025-03-14"));
    assertThat(article.published()).isEmpty();
  }

  @Test
  void oneBelowTheBodyBelongsToAnotherStory() {
    Article article = read("Share", "2 hours ago");
    assertThat(article.published()).isEmpty();
    assertThat(article.updated()).isEmpty();
  }

  @Test
  void aCalendarDateComesBeforeATimeToldFromNow() {
    Article article = read("12 March 2025, 14:05\n2 hours ago", "Weather");
    assertThat(article.published().orElseThrow().value()).hasToString("2025-03-12T14:05");
  }

  @Test
  void withoutTheMomentOfRetrievalItTellsNothing() {
    assertThat(parser.parse(PAGE.formatted("Published 2 hours ago", "Weather")).published())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
  void aLabelOnTheLineAboveTellsWhatTheTimeIs(String lineBreak) {
    String page = PAGE.formatted("Updated\n14 March 2025, 06:40 GMT", "");
    Article article = parser.parse(page.replace("\n", lineBreak));
    assertThat(article.published()).isEmpty();
    assertThat(article.updated()).isPresent();
  }
}
