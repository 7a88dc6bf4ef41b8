package org.lede.layout.internal.decisions.times;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Timestamp;
import org.lede.layout.internal.markup.StatedMoment;
import org.lede.text.Markup;
import org.lede.text.Statement;

/**
 * The moments that the source of a page states. They settle what a visible time leaves open, which
 * figure is the month and which zone is meant, and put no other time in its place.
 */
public final class StatedTimes {

  /** Zones differ by whole quarters of an hour. */
  private static final int QUARTER = 15;

  /** No zone is further from Greenwich. */
  private static final int MAX_MINUTES = 14 * 60;

  private final List<LocalDate> days;
  private final List<OffsetDateTime> moments;

  private StatedTimes(List<LocalDate> days, List<OffsetDateTime> moments) {
    this.days = days;
    this.moments = moments;
  }

  /** What a source states of publication and update; nothing for plain text. */
  public static StatedTimes of(Markup markup) {
    List<String> values =
        Stream.of(Statement.Property.PUBLISHED, Statement.Property.UPDATED)
            .flatMap(property -> markup.stated(property).stream())
            .map(Statement::value)
            .distinct()
            .toList();
    return new StatedTimes(
        values.stream().map(StatedMoment::day).flatMap(Optional::stream).toList(),
        values.stream().map(StatedMoment::exact).flatMap(Optional::stream).toList());
  }

  /** Whether nothing is stated that can be read. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** The day that the source puts first. */
  Optional<LocalDate> day() {
    return days.stream().findFirst();
  }

  /** Whether the source states this day. */
  public boolean contains(LocalDate day) {
    return days.contains(day);
  }

  /** The reading that fits what is stated, with the zone that is. */
  TimestampResolver.Read settle(TimestampResolver.Read read) {
    Timestamp seen = read.timestamp();
    Timestamp day = swapped(seen).orElse(seen);
    return new TimestampResolver.Read(zoned(day).orElse(day));
  }

  private Optional<Timestamp> swapped(Timestamp seen) {
    return seen.otherReading()
        .filter(other -> !contains(seen.date()) && contains(LocalDate.from(other)))
        .map(
            other ->
                new Timestamp(seen.span(), other, Optional.of(seen.value()), seen.confidence()));
  }

  private Optional<Timestamp> zoned(Timestamp seen) {
    return seen.value() instanceof LocalDateTime local
        ? moments.stream()
            .map(moment -> offset(local, moment))
            .flatMap(Optional::stream)
            .findFirst()
            .map(offset -> with(seen, local.atOffset(offset)))
        : Optional.empty();
  }

  private static Timestamp with(Timestamp seen, Temporal value) {
    return new Timestamp(seen.span(), value, seen.otherReading(), seen.confidence());
  }

  /** The zone in which a local time is a stated moment, to the minute. */
  private static Optional<ZoneOffset> offset(LocalDateTime local, OffsetDateTime moment) {
    LocalDateTime greenwich =
        LocalDateTime.ofInstant(moment.toInstant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
    long minutes = Duration.between(greenwich, local.truncatedTo(ChronoUnit.MINUTES)).toMinutes();
    return minutes % QUARTER == 0 && Math.abs(minutes) <= MAX_MINUTES
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60))
        : Optional.empty();
  }
}
