package org.lede;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.lede.text.Statement;

/** Reads the moments that the source of a text states, which are written in ISO 8601. */
final class StatedTime {

  private StatedTime() {}

  /** The first that can be read. */
  static Optional<Temporal> of(List<Statement> stated, Statement.Property property) {
    return stated.stream()
        .filter(statement -> statement.property() == property)
        .map(statement -> read(statement.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Temporal> read(String value) {
    try {
      return Optional.of(
          value.indexOf('T') < 0
              ? LocalDate.parse(value)
              : (Temporal)
                  DateTimeFormatter.ISO_DATE_TIME.parseBest(
                      value, OffsetDateTime::from, LocalDateTime::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
