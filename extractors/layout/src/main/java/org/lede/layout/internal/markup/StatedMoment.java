package org.lede.layout.internal.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the source of a page writes them: in ISO 8601 or almost, or as mails do. */
public final class StatedMoment {

  private static final int MAX_LENGTH = 60;

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");

  private StatedMoment() {}

  /** The day in the zone of the source. */
  public static Optional<LocalDate> day(String written) {
    String value = written.strip();
    if (value.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Matcher day = DAY.matcher(value.substring(0, Math.min(10, value.length())));
      return Optional.of(
          day.lookingAt()
              ? LocalDate.of(number(day, 1), number(day, 2), number(day, 3))
              : LocalDate.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  /** A moment with its zone; empty where none is written. */
  public static Optional<OffsetDateTime> exact(String written) {
    try {
      Temporal read =
          (Temporal)
              DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  written.strip(), OffsetDateTime::from, LocalDateTime::from);
      return read instanceof OffsetDateTime exact ? Optional.of(exact) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
