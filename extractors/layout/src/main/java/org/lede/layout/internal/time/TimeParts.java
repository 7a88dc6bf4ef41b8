package org.lede.layout.internal.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time of day as it is written.
 *
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second empty if none is written
 * @param zone the zone that the text states
 */
public record TimeParts(int hour, int minute, OptionalInt second, Optional<TimeOffset> zone) {

  public LocalTime time() {
    return LocalTime.of(hour, minute, second.orElse(0));
  }

  TimeParts in(TimeOffset offset) {
    return new TimeParts(hour, minute, second, Optional.of(offset));
  }

  /** The same time after noon. */
  TimeParts afternoon() {
    return hour < 12 ? new TimeParts(hour + 12, minute, second, zone) : this;
  }

  /** The same time before noon: 12:30 a.m. is half past midnight. */
  TimeParts morning() {
    return hour == 12 ? new TimeParts(0, minute, second, zone) : this;
  }
}
