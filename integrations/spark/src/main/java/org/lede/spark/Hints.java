package org.lede.spark;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lede.Diagnostic;
import org.lede.text.ArticleText;

/** What a row says of its text's origin. A hint that cannot be read is left out and noted. */
final class Hints {

  /** {@code 2026-03-01T08:00:00Z}, {@code 2026-03-01 08:00} or {@code 2026-03-01}. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  private final Optional<Instant> retrieved;
  private final Optional<URI> url;
  private final List<Diagnostic> notes = new ArrayList<>();

  /** The hints of a row. */
  Hints(@Nullable Object retrieved, @Nullable Object url) {
    this.retrieved = read("retrieved", retrieved, Hints::instant);
    this.url = read("url", url, Hints::address);
  }

  /** What could not be read. */
  List<Diagnostic> notes() {
    return notes;
  }

  ArticleText of(String text) {
    ArticleText result = ArticleText.of(text);
    if (retrieved.isPresent()) {
      result = result.retrieved(retrieved.get());
    }
    return url.isPresent() ? result.url(url.get()) : result;
  }

  private <T> Optional<T> read(
      String column, @Nullable Object value, Function<Object, Optional<T>> reading) {
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> hint = reading.apply(value);
    if (hint.isEmpty()) {
      notes.add(new Diagnostic(column, "left out, cannot be read: " + value));
    }
    return hint;
  }

  /** The Java types of Spark's columns; what has no zone counts as UTC. */
  private static Optional<Instant> instant(Object value) {
    if (value instanceof String written) {
      return instant(written);
    } else if (value instanceof Timestamp timestamp) {
      return Optional.of(timestamp.toInstant());
    } else if (value instanceof Instant instant) {
      return Optional.of(instant);
    } else if (value instanceof LocalDateTime local) {
      return Optional.of(local.toInstant(ZoneOffset.UTC));
    } else if (value instanceof java.sql.Date day) {
      return Optional.of(startOf(day.toLocalDate()));
    }
    return value instanceof LocalDate day ? Optional.of(startOf(day)) : Optional.empty();
  }

  private static Optional<Instant> instant(String written) {
    try {
      TemporalAccessor moment =
          MOMENT.parseBest(
              written.strip(), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      return moment instanceof ZonedDateTime zoned
          ? Optional.of(zoned.toInstant())
          : instant((Object) moment);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<URI> address(Object value) {
    try {
      return Optional.of(new URI(value.toString().strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
