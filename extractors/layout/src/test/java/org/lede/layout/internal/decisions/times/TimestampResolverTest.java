package org.lede.layout.internal.decisions.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.text.ArticleText;

class TimestampResolverTest {

  private static final TimeReader READER = TimeReader.create();

  private static Optional<String> read(ArticleText page, Optional<LocalDate> beside) {
    List<TimeMention> mentions = READER.read(page.text(), 0, page.text().length());
    DateEvidence evidence = DateEvidence.of(READER, page, mentions, List.of(), "en");
    return new TimestampResolver(page, evidence)
        .read(mentions.get(0), beside)
        .map(read -> read.timestamp().value().toString());
  }

  private static Optional<String> retrieved(String line, String at) {
    return read(ArticleText.of(line).retrieved(Instant.parse(at)), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 May 2024|2024-05-03",
        "3 May 2024, 16:05|2024-05-03T16:05",
        "3 May 2024 4:05 PM EDT|2024-05-03T16:05-04:00",
        "4:05 PM ET, Fri May 3, 2024|2024-05-03T16:05-04:00",
        "4:05 PM ET, Fri January 5, 2024|2024-01-05T16:05-05:00",
        "2024-05-03T16:05:09Z|2024-05-03T16:05:09Z",
        "23.5.69|2069-05-23",
        "23.5.70|1970-05-23"
      })
  void aFullDateNeedsNoReference(String line, String value) {
    assertThat(read(ArticleText.of(line), Optional.empty())).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 3, 16:05", "2 hours ago", "Stand: 20:03 Uhr", "Updated yesterday"})
  void withoutAReferenceThereIsNone(String line) {
    assertThat(read(ArticleText.of(line), Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 3, 16:05|2024-05-03T16:05",
        "Dec 30, 16:05|2023-12-30T16:05",
        "Monday, May 3|2021-05-03",
        "2 hours ago|2024-05-09",
        "12 hours ago|2024-05-08",
        "3 days ago|2024-05-06",
        "Stand: 07:03 Uhr|2024-05-09T07:03",
        "Stand: 20:03 Uhr|2024-05-08T20:03",
        "Updated yesterday|2024-05-08",
        "Today, 06:15|2024-05-09T06:15",
        "23.5.69|1969-05-23"
      })
  void theRetrievalCompletes(String line, String value) {
    assertThat(retrieved(line, "2024-05-09T08:00:00Z")).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dec 31, 16:05|2023-12-31T16:05",
        "Jan 2, 16:05|2024-01-02T16:05",
        "Updated 16:05|2024-01-01T16:05"
      })
  void aDateBesideItCompletesToTheNearest(String line, String value) {
    assertThat(read(ArticleText.of(line), Optional.of(LocalDate.of(2024, 1, 1)))).contains(value);
  }

  @Test
  void theSpanLeavesTheLabelOut() {
    ArticleText page = ArticleText.of("Published: 3 May 2024 at 16:05");
    TimeMention mention = READER.read(page.text(), 0, page.text().length()).get(0);
    DateEvidence evidence = DateEvidence.of(READER, page, List.of(mention), List.of(), "en");
    assertThat(
            new TimestampResolver(page, evidence)
                .read(mention, Optional.empty())
                .orElseThrow()
                .timestamp()
                .span()
                .text())
        .isEqualTo("3 May 2024 at 16:05");
  }
}
