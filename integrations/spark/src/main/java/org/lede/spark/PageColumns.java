package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;

/**
 * Which columns hold the text and the hints.
 *
 * @param text must be there
 * @param retrieved must be there if it is named; else {@code retrieved}, if there is such a column
 * @param url likewise
 */
record PageColumns(String text, Optional<String> retrieved, Optional<String> url) {

  static final PageColumns USUAL = new PageColumns("text", Optional.empty(), Optional.empty());

  Column text(List<String> present) {
    return required(text, present);
  }

  Column retrieved(List<String> present) {
    return hint(retrieved, "retrieved", present);
  }

  Column url(List<String> present) {
    return hint(url, "url", present);
  }

  private static Column hint(Optional<String> named, String usual, List<String> present) {
    if (named.isEmpty() && !present.contains(usual)) {
      return lit(null);
    }
    return required(named.orElse(usual), present);
  }

  private static Column required(String column, List<String> present) {
    if (!present.contains(column)) {
      throw new IllegalArgumentException("no column " + column + " among " + present);
    }
    return col("`" + column.replace("`", "``") + "`");
  }
}
