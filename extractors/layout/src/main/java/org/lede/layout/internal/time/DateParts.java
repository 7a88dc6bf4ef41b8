package org.lede.layout.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar date as it is written, perhaps without a year, perhaps with two readings.
 *
 * @param year in full, empty if none is written
 * @param month 1 to 12
 * @param day 1 to 31
 * @param figures day and month as written where both are figures ("08.04.18"), the year last
 * @param shortYear whether the year is written with two digits
 * @param weekday the day of the week that stands beside the date
 */
public record DateParts(
    OptionalInt year,
    int month,
    int day,
    Optional<Figures> figures,
    boolean shortYear,
    Optional<DayOfWeek> weekday) {

  /** A date of one reading. */
  static DateParts of(OptionalInt year, int month, int day) {
    return new DateParts(year, month, day, Optional.empty(), false, Optional.empty());
  }

  /**
   * A date in figures. The first figure is the day unless only the second can be; both readings are
   * kept if both can.
   */
  static DateParts inFigures(Figures figures, OptionalInt year, boolean shortYear) {
    boolean monthFirst = figures.second() > 12;
    return new DateParts(
        year,
        monthFirst ? figures.first() : figures.second(),
        monthFirst ? figures.second() : figures.first(),
        Optional.of(figures),
        shortYear,
        Optional.empty());
  }

  /** Day and month in the order of the text. */
  record Figures(int first, int second, char separator) {

    /** Whether both could be the month, and the date another one then. */
    boolean couldSwap() {
      return first <= 12 && second <= 12 && first != second;
    }
  }

  DateParts on(DayOfWeek dayOfWeek) {
    return new DateParts(year, month, day, figures, shortYear, Optional.of(dayOfWeek));
  }

  /** The same day in a year. */
  public DateParts inYear(int someYear) {
    return new DateParts(OptionalInt.of(someYear), month, day, figures, shortYear, weekday);
  }

  /** Whether day and month could change places. */
  public boolean ambiguous() {
    return figures.isPresent() && figures.get().couldSwap();
  }

  /** The same figures with day and month changed. */
  DateParts swapped() {
    return new DateParts(year, day, month, figures, shortYear, weekday);
  }

  /** The date, empty if the year is missing. */
  public Optional<LocalDate> date() {
    return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
  }

  /** The date in a year, empty for 29 February in most. */
  public Optional<LocalDate> in(int someYear) {
    try {
      return Optional.of(LocalDate.of(someYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether there is such a day in the year written, or in some year. */
  boolean exists() {
    try {
      return MonthDay.of(month, day) != null && (year.isEmpty() || date().isPresent());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
