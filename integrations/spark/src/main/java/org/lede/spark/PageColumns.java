package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * Which columns hold the text and the hints.
 *
 * @param text must be there
 * @param retrieved must be there if it is named; else {@code retrieved}, if there is such a column
 * @param url likewise
 */
record PageColumns(String text, Optional<String> retrieved, Optional<String> url) {

  /** The first column that is named and not there. */
  Optional<String> missingFrom(List<String> present) {
    return Stream.of(Optional.of(text), retrieved, url)
        .flatMap(Optional::stream)
        .filter(column -> !present.contains(column))
        .findFirst();
  }

  Column textColumn() {
    return named(text);
  }

  Column retrievedColumn(List<String> present) {
    return hint(retrieved, "retrieved", present);
  }

  Column urlColumn(List<String> present) {
    return hint(url, "url", present);
  }

  private static Column hint(Optional<String> column, String usual, List<String> present) {
    boolean known = column.isPresent() || present.contains(usual);
    return known ? named(column.orElse(usual)) : lit(null);
  }

  /** As it is, with dots and all. */
  private static Column named(String column) {
    return col("`" + column.replace("`", "``") + "`");
  }
}
