package org.lede.layout.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCalendarsTest {

  private static final TimeReader READER = TimeReader.create();

  @ParameterizedTest
  @CsvSource({
    "1300, 1, 1, 1921-03-21",
    "1357, 11, 22, 1979-02-11",
    "1399, 12, 30, 2021-03-20",
    "1400, 1, 1, 2021-03-21",
    "1402, 12, 29, 2024-03-19",
    "1403, 1, 1, 2024-03-20",
    "1403, 12, 30, 2025-03-20",
    "1404, 1, 1, 2025-03-21",
    "1408, 1, 1, 2029-03-20"
  })
  void persianDaysAreOurs(int year, int month, int day, LocalDate expected) {
    assertThat(DateCalendars.persian(year, month, day).date()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"2567, 2024", "67, 2024", "2500, 1957"})
  void buddhistYearsAre543Ahead(int year, int expected) {
    assertThat(DateCalendars.buddhistYear(year)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2026/03/01/flood, 2026-03-01",
    "https://a.example/2026/3/1/flood, 2026-03-01",
    "https://a.example/news/2026-03-01-flood, 2026-03-01",
    "https://a.example/news/20260301-flood.html, 2026-03-01",
    "https://a.example/world/2026/mar/01/flood, 2026-03-01"
  })
  void anAddressMayHoldADay(URI address, LocalDate expected) {
    assertThat(DateInAddress.of(READER, address)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2026/03/flood",
        "https://a.example/12345678",
        "https://a.example/20261301",
        "https://a.example",
        "mailto:a@b.example"
      })
  void otherFiguresInAnAddressAreNoDay(URI address) {
    assertThat(DateInAddress.of(READER, address)).isEmpty();
  }
}
