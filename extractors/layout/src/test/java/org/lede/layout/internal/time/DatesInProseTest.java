package org.lede.layout.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInProseTest {

  private static final TimeReader READER = TimeReader.create();

  /** Days as they are written in a calendar, then months with their years. */
  private static String told(String text) {
    DatesInProse told = READER.told(text, 0, text.length());
    Stream<String> days = told.dates().stream().map(date -> date.date().orElseThrow().toString());
    Stream<String> months = told.months().stream().map(month -> month.month() + year(month.year()));
    return Stream.concat(days, months).collect(Collectors.joining(" "));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? "/" + year.getAsInt() : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned down in June 2021, they said. | 6/2021",
        "The mill burned down in June. | 6",
        "June 2021 was wet. | 6/2021",
        "It burned in March and in June 2021 | 3 6/2021",
        "La fábrica ardió en junio de 2021. | 6/2021",
        "It burned in June 1901. | 6/1901",
        "It burned in June 2099. | 6/2099",
      })
  void aMonthHasAYearOrAPreposition(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "June was wet. | ''",
        "It burned in June 1900. | 6",
        "It burned in June 2100. | 6",
      })
  void withoutOneItMayBeANameAndAFarYearIsNone(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It burned on 14 July 2021. | 2021-07-14",
        "It burned in July 14, 2021. | 2021-07-14",
        "It burned on 14 July 2021! It rained on 16 July 2021. | 2021-07-14 2021-07-16",
        "Es brannte am 3. Juni 2021. | 2021-06-03",
      })
  void aMonthWithItsDayIsADay(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It will open in June 2021. | ''",
        "It will open on 14 July 2021. | ''",
        "It will open on 14 July 2021. It burned on 3 May 2020. | 2020-05-03",
        "It burned on 3 May 2020. It will open on 14 July 2021. | 2020-05-03",
        "It burned in May 2020? It will open in July 2021. | 5/2020",
        "It will cost 3.5 million in June 2021. | ''",
        "It will open on Feb. 3 and in June 2021. | ''",
      })
  void whatASentenceTellsOfTheFutureIsLeftOut(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }
}
