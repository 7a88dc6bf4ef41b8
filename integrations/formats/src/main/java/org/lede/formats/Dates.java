package org.lede.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.lede.Timestamp;

/**
 * Dates as other formats want them: with seconds where there is a time, never with a zone made up.
 */
final class Dates {

  private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
  private static final int SECONDS_PER_MINUTE = 60;

  private Dates() {}

  /** A date, a local time or a time with its offset: as much as the text says. */
  static String iso(Timestamp time) {
    Temporal value = time.value();
    if (value instanceof OffsetDateTime moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
    return value instanceof LocalDateTime local
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
        : value.toString();
  }

  /** Empty for what is no full date and time with a zone: RFC 3339 has no form for it. */
  static Optional<String> rfc3339(Timestamp time) {
    return Optional.of(time)
        .filter(candidate -> candidate.value() instanceof OffsetDateTime)
        .filter(candidate -> fits((OffsetDateTime) candidate.value()))
        .map(Dates::iso);
  }

  private static boolean fits(OffsetDateTime moment) {
    return moment.getYear() >= 0
        && moment.getYear() <= LAST_YEAR_OF_FOUR_DIGITS
        && moment.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE == 0;
  }

  static Optional<String> fullDate(TemporalAccessor date) {
    return date instanceof LocalDate full ? Optional.of(full.toString()) : Optional.empty();
  }
}
