package org.lede.layout.internal.dateline;

import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * One part of a dateline.
 *
 * @param kind what it is
 * @param start offset of its first character, bracket left out
 * @param end offset after its last one, bracket left out
 * @param known whether a word list names it
 * @param enclosed whether it stands in brackets or between slashes
 * @param date what it means, if it is a date that says enough
 */
record DatelinePart(
    Kind kind,
    int start,
    int end,
    boolean known,
    boolean enclosed,
    Optional<TemporalAccessor> date) {

  /** What a part is. */
  enum Kind {
    CITY,
    REGION,
    SOURCE,
    DATE,
    REPORTER
  }

  static DatelinePart of(Kind kind, int start, int end, boolean known) {
    return new DatelinePart(kind, start, end, known, false, Optional.empty());
  }

  static DatelinePart date(int start, int end, Optional<TemporalAccessor> date) {
    return new DatelinePart(Kind.DATE, start, end, true, false, date);
  }

  DatelinePart inBrackets() {
    return new DatelinePart(kind, start, end, known, true, date);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
