package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineDateTest {

  private static final DatelineDate DATES = new DatelineDate(DatelineWords.create());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nov. 19 | --11-19",
        "July 25, 2022 | 2022-07-25",
        "Mar 4 2019 | 2019-03-04",
        "1st May 2020 | 2020-05-01",
        "3 May 2020 | 2020-05-03",
        "May 2021 | 2021-05",
        "01 SET | --09-01",
        "19 de febrero de 2021 | 2021-02-19",
        "4 ene | --01-04",
        "22 января | --01-22",
        "10 фев | --02-10",
        "3 ديسمبر | --12-03",
        "3 मार्च | --03-03",
        "11月22日 | --11-22",
        "2021年5月3日 | 2021-05-03",
        "25. srpnja | --07-25",
        "25. jula | --07-25",
        "2022. július 25 | 2022-07-25",
        "25.07.2022 | 2022-07-25",
        "2021-05-03 | 2021-05-03",
        "le 3 mars | --03-03"
      })
  void readsTheDate(String text, String expected) {
    assertThat(DATES.at(text, 0, text.length()).flatMap(DatelinePart::date).map(Object::toString))
        .hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"３日", "3日"})
  void aDayWithoutMonthIsADateThatSaysTooLittle(String text) {
    DatelinePart part = DATES.at(text, 0, text.length()).orElseThrow();
    assertThat(part.date()).isEmpty();
    assertThat(part.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 Feb", "May", "45 May", "2020", "04/05/2020", "1:15", ""})
  void whatIsNoDayOfTheYearIsNoDate(String text) {
    assertThat(DATES.at(text, 0, text.length())).isEmpty();
  }
}
