package org.lede.layout.internal.time;

import java.util.Locale;

/**
 * One meaning that a word or phrase has in a date or time.
 *
 * @param kind what part of a date or time it is
 * @param language the language whose word list names it
 * @param value what its line in the list gives, empty if nothing
 */
record TimeWord(Kind kind, String language, String value) {

  /** The sections of the word lists {@code times.txt}, one for each kind. */
  enum Kind {
    /** "March", "mars", "Mar": 1 to 12; every case and abbreviation, without its dot. */
    MONTHS,
    /** Months of the Persian solar calendar: 1 to 12. */
    PERSIAN_MONTHS,
    /** 1 (Monday) to 7. */
    WEEKDAYS,
    /** Labels before the time of publication. */
    PUBLISHED,
    /** Labels that follow it: "配信". */
    PUBLISHED_AFTER,
    /** Labels before the time of the last change. */
    UPDATED,
    /** Labels that follow it: "更新". */
    UPDATED_AFTER,
    /** Labels of either of the two: "Stand". */
    AS_OF,
    /** Minute, hour, day or week, as they stand in "3 hours ago". */
    UNITS,
    /** Whole phrases with their distance: "an hour ago" is "1 hour". */
    AGO,
    /** What stands before number and unit: "il y a". */
    AGO_BEFORE,
    /** What stands after them: "ago". */
    AGO_AFTER,
    /** The day of reading. */
    TODAY,
    /** The day before it. */
    YESTERDAY,
    /** Before noon. */
    AM,
    /** After noon. */
    PM,
    /** Offset from UTC; "-05:00 summer" for one that moves with the summer of North America. */
    ZONES,
    /** Small words in and before dates: "of", "the", "de". */
    DATE_JOINERS,
    /** Words before a time of day: "at", "um", "kl.". */
    TIME_JOINERS,
    /** What follows a day: "st", "er", "º". */
    ORDINALS,
    /** What stands between hour and minute: "h", "時". */
    HOUR_MARKS,
    /** What follows the minute. */
    MINUTE_MARKS,
    /** What follows the second. */
    SECOND_MARKS,
    /** Words after a time of day: "Uhr". */
    TIME_ENDS,
    /** Words after or before a year: "年", "г.". */
    YEAR_MARKS,
    /** What follows a month in figures: "月". */
    MONTH_MARKS,
    /** What stands before a month in figures: "tháng". */
    MONTH_BEFORE,
    /** Words after or before a day: "日", "ngày". */
    DAY_MARKS,
    /** The year of ours in which the era began. */
    ERAS,
    /** Words that make a month of "May": "in", "since". */
    MONTH_PREPOSITIONS,
    /** Words of sentences that tell of what is to come. */
    FUTURE;

    /** The name of the section. */
    String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  int number() {
    return Integer.parseInt(value);
  }
}
