package org.lede;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * When an article was published or updated, as precisely as its text says.
 *
 * <p>A time without a zone stays local: none is made up.
 *
 * <pre>{@code
 * ArticleText text =
 *     ArticleText.of("Rain floods roads\nPublished: 08.04.18, 09:07\n\nRain has flooded the roads.")
 *         .retrieved(Instant.parse("2018-08-04T12:00:00Z"));
 * Timestamp published = ArticleParser.discovered().parse(text).published().orElseThrow();
 * published.value();         // 2018-08-04T09:07, a LocalDateTime
 * published.otherReading();  // Optional[2018-04-08T09:07]
 * published.date();          // 2018-08-04
 * }</pre>
 *
 * @param span the date and time without their label
 * @param value a {@link LocalDate}, a {@link LocalDateTime}, or an {@link OffsetDateTime} where the
 *     text states a zone
 * @param otherReading the rejected reading of a date whose day and month could change places; empty
 *     where the text allows one reading only
 */
public record Timestamp(Span span, Temporal value, Optional<Temporal> otherReading) {

  /**
   * A timestamp.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a value is of another type
   */
  public Timestamp {
    Objects.requireNonNull(span, "span");
    requireKnownType(value);
    otherReading.ifPresent(Timestamp::requireKnownType);
  }

  /**
   * The day, in the zone of the text.
   *
   * @return the date part of the value
   */
  public LocalDate date() {
    return LocalDate.from(value);
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
