package org.lede;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * When an article was published or updated, as precisely as its text says.
 *
 * <p>A time without a zone stays local: none is made up. Most pages mean the time at the place of
 * their newsroom, which the text does not name; if you know it, {@link #at} takes it. {@link
 * #instant} gives a point in time only where the text itself states the zone.
 *
 * <pre>{@code
 * ArticleText text =
 *     ArticleText.of("Rain floods roads\nPublished: 08.04.18, 09:07\n\nRain has flooded the roads.")
 *         .retrieved(Instant.parse("2018-08-04T12:00:00Z"));
 * Timestamp published = ArticleParser.discovered().parse(text).published().orElseThrow();
 * published.value();         // 2018-08-04T09:07, a LocalDateTime
 * published.otherReading();  // Optional[2018-04-08T09:07]
 * published.date();          // 2018-08-04
 * published.instant();       // Optional.empty, for the text states no zone
 * published.at(ZoneId.of("Asia/Yangon"));  // 2018-08-04T09:07+06:30[Asia/Yangon]
 * }</pre>
 *
 * @param span the date and time without their label
 * @param value a {@link LocalDate}, a {@link LocalDateTime}, or an {@link OffsetDateTime} where the
 *     text states a zone
 * @param otherReading the rejected reading of a date whose day and month could change places; empty
 *     where the text allows one reading only
 * @param confidence 0 to 1: how sure it is of the value, and that the article is of then
 */
public record Timestamp(
    Span span, Temporal value, Optional<Temporal> otherReading, double confidence) {

  /**
   * A timestamp.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a value is of another type, or the confidence is not
   *     between 0 and 1
   */
  public Timestamp {
    Objects.requireNonNull(span, "span");
    requireKnownType(value);
    otherReading.ifPresent(Timestamp::requireKnownType);
    Confidence.check(confidence);
  }

  /**
   * The day, in the zone of the text.
   *
   * @return the date part of the value
   */
  public LocalDate date() {
    return LocalDate.from(value);
  }

  /**
   * The point in time.
   *
   * @return empty unless the text states the zone of a time: neither a day alone nor a local time
   *     is a point in time
   */
  public Optional<Instant> instant() {
    return value instanceof OffsetDateTime zoned
        ? Optional.of(zoned.toInstant())
        : Optional.empty();
  }

  /**
   * The time with a zone, whatever the text says. A zone that the text states is kept, and yours is
   * used only where it states none. A day alone begins at its first moment there; a local time that
   * a change of clocks skips or repeats is taken as {@link LocalDateTime#atZone} does.
   *
   * @param zone where the page is from, such as {@code ZoneId.of("Asia/Yangon")}
   * @return the value in the zone of the text, or else in yours
   * @throws NullPointerException if the zone is null
   */
  public ZonedDateTime at(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    if (value instanceof OffsetDateTime zoned) {
      return zoned.toZonedDateTime();
    }
    return value instanceof LocalDateTime local
        ? local.atZone(zone)
        : LocalDate.from(value).atStartOfDay(zone);
  }

  private static void requireKnownType(Temporal value) {
    Objects.requireNonNull(value, "value");
    if (!(value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof OffsetDateTime)) {
      throw new IllegalArgumentException(
          "a timestamp is a LocalDate, LocalDateTime or OffsetDateTime, not a "
              + value.getClass().getName());
    }
  }
}
