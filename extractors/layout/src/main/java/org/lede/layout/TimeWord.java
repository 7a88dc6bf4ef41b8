package org.lede.layout;

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
    MONTHS,
    PERSIAN_MONTHS,
    WEEKDAYS,
    PUBLISHED,
    PUBLISHED_AFTER,
    UPDATED,
    UPDATED_AFTER,
    AS_OF,
    UNITS,
    AGO,
    AGO_BEFORE,
    AGO_AFTER,
    TODAY,
    YESTERDAY,
    AM,
    PM,
    ZONES,
    DATE_JOINERS,
    TIME_JOINERS,
    ORDINALS,
    HOUR_MARKS,
    MINUTE_MARKS,
    SECOND_MARKS,
    TIME_ENDS,
    YEAR_MARKS,
    MONTH_MARKS,
    MONTH_BEFORE,
    DAY_MARKS,
    ERAS,
    MONTH_PREPOSITIONS,
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
