package org.lede.layout.internal.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A time told from the moment of reading: "2 hours ago", "yesterday" (one day). */
public record TimeAgo(int amount, ChronoUnit unit) {

  /** Reads "2 hours" or "1 day". */
  static TimeAgo parse(String value) {
    String[] parts = value.split(" ", 2);
    return new TimeAgo(Integer.parseInt(parts[0]), unit(parts[1]));
  }

  static ChronoUnit unit(String value) {
    String name = value.toUpperCase(Locale.ROOT);
    return ChronoUnit.valueOf(name.endsWith("S") ? name : name + "S");
  }
}
