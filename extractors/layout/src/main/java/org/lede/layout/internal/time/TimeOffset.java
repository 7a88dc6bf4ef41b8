package org.lede.layout.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * A stated zone: its offset from UTC, and whether it moves an hour on in North America's summer, as
 * "ET" does where "EST" does not.
 *
 * <p>The rule of 2007 stands here because the zone data of a JDK changes with its version.
 */
public record TimeOffset(ZoneOffset standard, boolean summerInAmerica) {

  /** Reads "+05:30", or "-05:00 summer" for a zone that moves. */
  static TimeOffset parse(String value) {
    String offset = value.split(" ", 2)[0];
    return new TimeOffset(ZoneOffset.of(offset), value.endsWith(" summer"));
  }

  static TimeOffset of(ZoneOffset offset) {
    return new TimeOffset(offset, false);
  }

  public ZoneOffset on(LocalDate date) {
    return summerInAmerica && isSummer(date)
        ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600)
        : standard;
  }

  private static boolean isSummer(LocalDate date) {
    LocalDate begin =
        LocalDate.of(date.getYear(), Month.MARCH, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
    LocalDate end =
        LocalDate.of(date.getYear(), Month.NOVEMBER, 1)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
    return !date.isBefore(begin) && date.isBefore(end);
  }
}
