package org.lede.layout.internal.decisions.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.text.ArticleText;

class TimestampChoiceTest {

  private static final TimeReader READER = TimeReader.create();

  /** "published / updated" of a page all of whose lines weigh the same. */
  private static String choose(String page) {
    return choose(ArticleText.of(page));
  }

  private static String choose(ArticleText page) {
    String text = page.text();
    List<TimestampChoice.Line> lines = new ArrayList<>();
    List<TimeMention> mentions = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      List<TimeMention> times = READER.read(text, start, end);
      lines.add(new TimestampChoice.Line(lines.size(), times, 0.9));
      mentions.addAll(times);
      start = end + 1;
    }
    DateEvidence evidence = DateEvidence.of(READER, page, mentions, List.of(), "de");
    TimestampChoice.Choice choice = new TimestampChoice(page, evidence).choose(lines);
    return value(choice.published()) + " / " + value(choice.updated());
  }

  private static String value(Optional<TimestampResolver.Read> read) {
    return read.map(found -> found.timestamp().value().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 3 May 2024, updated 4 May 2024|2024-05-03 / 2024-05-04",
        "Updated 4 May 2024, published 3 May 2024|2024-05-03 / 2024-05-04",
        "3 May 2024|2024-05-03 / none",
        "Updated 4 May 2024|none / 2024-05-04",
        "Stand: 4. Mai 2024, 12:00 Uhr|2024-05-04T12:00 / none",
        "Veröffentlicht: 3. Mai 2024, Stand: 4. Mai 2024|2024-05-03 / 2024-05-04"
      })
  void labelsDecide(String page, String choice) {
    assertThat(choose(page)).isEqualTo(choice);
  }

  @Test
  void ofTwoTimesInALineTheLaterIsTheUpdate() {
    assertThat(choose("04.05.2024 12:00 • 03.05.2024 10:00"))
        .isEqualTo("2024-05-03T10:00 / 2024-05-04T12:00");
  }

  @Test
  void anUpdateBeforeThePublicationIsNone() {
    assertThat(choose("Published 3 May 2024\nUpdated 1 May 2024")).isEqualTo("2024-05-03 / none");
  }

  @Test
  void nothingLiesAfterTheRetrieval() {
    ArticleText page =
        ArticleText.of("Published 3 May 2024\nUpdated 9 May 2025")
            .retrieved(Instant.parse("2024-05-04T10:00:00Z"));
    assertThat(choose(page)).isEqualTo("2024-05-03 / none");
  }

  @Test
  void aTimeAloneIsOfTheDayBesideIt() {
    assertThat(choose("Publicerad 3 maj 2024 kl 10.23Uppdaterad kl 12.17"))
        .isEqualTo("2024-05-03T10:23 / 2024-05-03T12:17");
  }

  @Test
  void theDateAtThePagesHeadIsNotTheArticles() {
    ArticleText page =
        ArticleText.of("Saturday, May 4, 2024\nThe bridge is open\n3 May 2024")
            .retrieved(Instant.parse("2024-05-04T10:00:00Z"));
    assertThat(choose(page)).isEqualTo("2024-05-03 / none");
  }

  @Test
  void ofEqualsTheFirstIsTaken() {
    assertThat(choose("3 May 2024\n9 April 2024")).isEqualTo("2024-05-03 / none");
  }

  @Test
  void timesWithAZoneAreOrderedByTheMoment() {
    assertThat(choose("2024-05-04T12:00:00+02:00 \u2022 2024-05-04T11:30:00Z"))
        .isEqualTo("2024-05-04T12:00+02:00 / 2024-05-04T11:30Z");
    assertThat(choose("2024-05-04T12:00:00+02:00 \u2022 2024-05-04T10:00:00Z"))
        .isEqualTo("2024-05-04T12:00+02:00 / none");
  }

  @Test
  void aDayAndATimeOfThatDayAreOneTime() {
    assertThat(choose("3 May 2024 \u2022 03.05.2024 10:00")).isEqualTo("2024-05-03 / none");
    assertThat(choose("3 May 2024 \u2022 04.05.2024 10:00"))
        .isEqualTo("2024-05-03 / 2024-05-04T10:00");
  }

  @Test
  void besideALabelledTimeOneWithoutALabelIsNoUpdate() {
    assertThat(choose("Published 3 May 2024 \u2022 4 May 2024")).isEqualTo("2024-05-03 / none");
  }
}
