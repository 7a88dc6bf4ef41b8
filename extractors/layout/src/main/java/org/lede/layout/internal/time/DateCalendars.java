package org.lede.layout.internal.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Years and days of other calendars told in ours. */
final class DateCalendars {

  /** The first six Persian months have 31 days, the others 30. */
  private static final int LONG_MONTHS = 6;

  private DateCalendars() {}

  /** A year of the Thai Buddhist count, in full or its last two digits. */
  static OptionalInt buddhistYear(int year) {
    int full = year < 100 ? year + 2500 : year;
    return full >= 2440 && full <= 2643 ? OptionalInt.of(full - 543) : OptionalInt.empty();
  }

  /** Whether a year can be one of the Persian solar count, 1921 to 2070 in ours. */
  static boolean isPersianYear(int year) {
    return year >= 1300 && year < 1450;
  }

  /**
   * A day of the Persian solar calendar, whose leap years follow one another by a cycle of 33 years
   * in this span.
   */
  static DateParts persian(int year, int month, int day) {
    LocalDate newYear = newYear(year);
    int before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
    LocalDate date = newYear.plusDays(before + day - 1L);
    return DateParts.of(OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  private static LocalDate newYear(int year) {
    // 1 Farvardin 1300 was 21 March 1921.
    LocalDate date = LocalDate.of(1921, 3, 21);
    long days = 0;
    for (int y = 1300; y < year; y++) {
      days += isPersianLeap(y) ? 366 : 365;
    }
    return date.plusDays(days);
  }

  private static boolean isPersianLeap(int year) {
    int place = year % 33;
    return place == 1
        || place == 5
        || place == 9
        || place == 13
        || place == 17
        || place == 22
        || place == 26
        || place == 30;
  }
}
