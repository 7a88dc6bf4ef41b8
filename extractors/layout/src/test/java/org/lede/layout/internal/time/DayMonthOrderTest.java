package org.lede.layout.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.layout.internal.decisions.times.TimestampResolver;
import org.lede.text.ArticleText;

class DayMonthOrderTest {

  private static final TimeReader READER = TimeReader.create();

  /** The reading of the first time of a page whose lines above 60 characters are its prose. */
  private static TimestampResolver.Read read(ArticleText page, String language) {
    String text = page.text();
    List<TimeMention> mentions = new ArrayList<>();
    List<DateEvidence.Stretch> prose = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (end - start > 60) {
        prose.add(new DateEvidence.Stretch(start, end));
      } else {
        mentions.addAll(READER.read(text, start, end));
      }
      start = end + 1;
    }
    DateEvidence evidence = DateEvidence.of(READER, page, mentions, prose, language);
    return new TimestampResolver(page, evidence)
        .read(mentions.get(0), Optional.empty())
        .orElseThrow();
  }

  private static LocalDate day(ArticleText page, String language) {
    return read(page, language).timestamp().date();
  }

  private static LocalDate day(String page, String language) {
    return day(ArticleText.of(page), language);
  }

  @Test
  void dayFirstWhenAPartIsAboveTwelve() {
    TimestampResolver.Read read = read(ArticleText.of("25/04/2024"), "en");
    assertThat(read.timestamp().date()).isEqualTo("2024-04-25");
    assertThat(read.timestamp().otherReading()).isEmpty();
  }

  @Test
  void monthFirstWhenOnlyThatExists() {
    assertThat(day("04/25/2024", "de")).isEqualTo("2024-04-25");
  }

  @Test
  void aBareMonthIsTheLastOneAndNotElevenMonthsBack() {
    String prose =
        "The ministers signed the treaty in June and shook hands on the bridge of the ferry.";
    assertThat(day("05/08/21\n" + prose, "en")).isEqualTo("2021-08-05");
    assertThat(day("05/08/21", "en")).isEqualTo("2021-05-08");
  }

  @Test
  void aBareMonthBeforeTheDatedOnesSpeaksAgainstAReading() {
    TimestampResolver.Read read =
        read(
            ArticleText.of(
                "פורסם: 08.05.21, 10:30\n"
                    + "The inspectors counted every barrel shipped between November 2020 and April"
                    + " 2021, they said.\n"
                    + "The ministers signed the treaty in June and shook hands on the bridge of the"
                    + " ferry.\n"),
            "en");
    assertThat(read.timestamp().value()).hasToString("2021-08-05T10:30");
    assertThat(read.timestamp().otherReading().map(Object::toString)).contains("2021-05-08T10:30");
  }

  @Test
  void anArticleIsNotOlderThanWhatItTellsAsPast() {
    assertThat(
            day(
                "02/09/2021\nThe old mill burned down on 14 July 2021, and nobody was hurt in it,"
                    + " the fire brigade said.",
                "en"))
        .isEqualTo("2021-09-02");
  }

  @Test
  void theFutureBindsNothing() {
    assertThat(
            day(
                "02.03.2021\nDie neue Brücke soll nach dem Willen der Stadt am 14. Juni 2021"
                    + " für alle geöffnet werden.",
                "de"))
        .isEqualTo("2021-03-02");
  }

  @Test
  void anotherDateOfThePageShowsTheOrder() {
    assertThat(day("04/05/2024\n04/28/2024", "de")).isEqualTo("2024-04-05");
    assertThat(day("04/05/2024\n28/04/2024", "en")).isEqualTo("2024-05-04");
  }

  @Test
  void theSameDayWithANamedMonthSettlesIt() {
    assertThat(day("04/05/2024\nMay 4, 2024", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024\n2024-04-05", "de")).isEqualTo("2024-04-05");
  }

  @Test
  void theAddressIsADate() {
    ArticleText page = ArticleText.of("04.05.2024");
    assertThat(day(page.url(URI.create("https://a.example/2024/04/05/x")), "de"))
        .isEqualTo("2024-04-05");
    assertThat(day(page.url(URI.create("https://a.example/x/2024-05-04-y")), "de"))
        .isEqualTo("2024-05-04");
  }

  @Test
  void nothingIsPublishedAfterItsRetrieval() {
    ArticleText page =
        ArticleText.of("06/01/2026").retrieved(Instant.parse("2026-01-07T08:00:00Z"));
    assertThat(day(page, "en")).isEqualTo("2026-01-06");
  }

  @Test
  void theWeekdaySettlesIt() {
    assertThat(day("Wednesday, 04/09/2024", "en")).isEqualTo("2024-09-04");
    assertThat(day("Tuesday, 04/09/2024", "en")).isEqualTo("2024-04-09");
  }

  @Test
  void customDecidesLast() {
    assertThat(day("04.05.2024", "de")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024", "fr")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024", "en")).isEqualTo("2024-04-05");
    ArticleText page = ArticleText.of("04/05/2024");
    assertThat(day(page.url(URI.create("https://a.example.co.uk/x")), "en"))
        .isEqualTo("2024-05-04");
    assertThat(day(page.url(URI.create("https://city.example.us/x")), "es"))
        .isEqualTo("2024-04-05");
  }

  @Test
  void customAloneIsNotSure() {
    assertThat(read(ArticleText.of("04/05/2024"), "en").confidence()).isLessThan(0.7);
    assertThat(read(ArticleText.of("04.05.2024"), "de").confidence()).isGreaterThan(0.9);
  }

  private static LocalDate retrieved(String page, String at, String language) {
    return day(ArticleText.of(page).retrieved(Instant.parse(at + "T08:00:00Z")), language);
  }

  @Test
  void aDayAheadOfTheRetrievalMayBeAnotherZoneTwoAreTheFuture() {
    assertThat(retrieved("06/01/2026", "2026-01-05", "en")).isEqualTo("2026-01-06");
    assertThat(retrieved("06/01/2026", "2026-01-04", "en")).isEqualTo("2026-06-01");
  }

  @Test
  void mostPagesAreFetchedWithinAWeek() {
    assertThat(retrieved("04/05/2024", "2024-05-11", "en")).isEqualTo("2024-05-04");
    assertThat(retrieved("04/05/2024", "2024-05-12", "en")).isEqualTo("2024-04-05");
  }

  @Test
  void aDayThatIsNearShowsTheOrderTwoDaysAreNear() {
    assertThat(day("04/05/2024\nMay 6, 2024", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024\nMay 2, 2024", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024\nMay 7, 2024", "en")).isEqualTo("2024-04-05");
  }

  @Test
  void onlyDatesOfTheSameFormShowTheOrder() {
    assertThat(day("04/05/2024\n28.03.2024", "en")).isEqualTo("2024-04-05");
    assertThat(day("04/05/2024\n12/03/2024", "en")).isEqualTo("2024-04-05");
    assertThat(day("04/05/2024\n13/03/2024", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024\n03/13/2024", "fr")).isEqualTo("2024-04-05");
    assertThat(day("04/05/2024\n28/03/2024\n03/28/2024", "en")).isEqualTo("2024-04-05");
  }

  @Test
  void theZoneTellsThePartOfTheWorld() {
    assertThat(day("04-05-2024 10:00 EST", "en")).isEqualTo("2024-04-05");
    assertThat(day("04-05-2024 10:00", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024 10:00 CET", "en")).isEqualTo("2024-05-04");
    assertThat(day("04/05/2024 10:00 GMT", "en")).isEqualTo("2024-05-04");
  }

  @Test
  void aYearlessDayOfTheProseIsShortlyBeforeTheArticle() {
    String prose = " The river broke its banks on July %s and flooded the lower part of the town.";
    assertThat(day("02/07/2022\n" + prose.formatted("1"), "en")).isEqualTo("2022-07-02");
    assertThat(day("04/07/2022\n" + prose.formatted("1"), "en")).isEqualTo("2022-07-04");
    assertThat(day("02/07/2022\n" + prose.formatted("2"), "en")).isEqualTo("2022-07-02");
    assertThat(day("02/07/2022\n" + prose.formatted("3"), "en")).isEqualTo("2022-02-07");
  }

  @Test
  void whereTheYearComesFirstTheMonthComesBeforeTheDay() {
    assertThat(retrieved("5/4 10:00", "2024-06-10", "ja")).isEqualTo("2024-05-04");
    assertThat(retrieved("5/4 10:00", "2024-06-10", "fr")).isEqualTo("2024-04-05");
  }

  @Test
  void aDayOfTheProseThatHasTwoReadingsTellsNothing() {
    assertThat(
            day(
                "02/09/2021\nThe old mill burned down on 10/07/2021, and nobody was hurt in it, the"
                    + " fire brigade said.",
                "en"))
        .isEqualTo("2021-02-09");
  }
}
