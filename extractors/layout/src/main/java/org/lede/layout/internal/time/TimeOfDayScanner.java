package org.lede.layout.internal.time;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads times of day: "17:38", "kl. 10.23", "4:00 AM EDT", "14h52", "오후 9:26", "01時40分". */
final class TimeOfDayScanner {

  /**
   * A time of day and how surely it is one.
   *
   * @param parts the time
   * @param certain whether words or a zone say that it is one, and not a score or a duration
   */
  record Clock(TimeParts parts, boolean certain) {}

  private final TimeTokens tokens;

  TimeOfDayScanner(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The time at a token.
   *
   * @param trusted whether what stands before calls for a time, so that "10.23" is one
   */
  Optional<TimeMatch<Clock>> at(int index, boolean trusted) {
    int i = index;
    while (i < index + 2 && tokens.at(i).means(TimeWord.Kind.TIME_JOINERS)) {
      i++;
    }
    boolean joined = i > index;
    if (joined) {
      i = tokens.skipMarks(i, ".", 1);
    }
    Optional<TimeWord.Kind> half = half(i);
    int number = half.isPresent() ? i + 1 : i;
    return figures(number, trusted || joined)
        .flatMap(clock -> withHalf(clock, half))
        .map(clock -> sure(clock, joined));
  }

  private static TimeMatch<Clock> sure(TimeMatch<Clock> match, boolean joined) {
    return joined ? new TimeMatch<>(match.next(), new Clock(match.value().parts(), true)) : match;
  }

  private Optional<TimeWord.Kind> half(int i) {
    if (tokens.at(i).means(TimeWord.Kind.PM)) {
      return Optional.of(TimeWord.Kind.PM);
    }
    return tokens.at(i).means(TimeWord.Kind.AM) ? Optional.of(TimeWord.Kind.AM) : Optional.empty();
  }

  private Optional<TimeMatch<Clock>> figures(int i, boolean trusted) {
    TimeToken hour = tokens.at(i);
    if (hour.isNumber(4, 4)
        && (tokens.at(i + 1).means(TimeWord.Kind.ZONES) || isHours(i, trusted))) {
      return clock(i + 1, hour.value() / 100, hour.value() % 100, true);
    }
    if (!hour.isNumber(1, 2) || continuesNumber(i)) {
      return Optional.empty();
    }
    TimeToken mark = tokens.at(i + 1);
    TimeToken minute = tokens.at(i + 2);
    boolean figured = minute.isNumber(2, 2) && minute.touches(mark) && mark.touches(hour);
    if (figured && mark.isMark(":")) {
      return withSeconds(i);
    }
    boolean told = trusted || ends(i + 3) || isZone(i + 3);
    if (figured && mark.isMark(".") && !continuesAfter(i + 2) && told) {
      return clock(i + 3, hour.value(), minute.value(), false);
    }
    return inWords(i);
  }

  /** "1739 hrs", "0815h": four figures after a date. */
  private boolean isHours(int i, boolean trusted) {
    TimeToken mark = tokens.at(i + 1);
    return trusted
        && !continuesNumber(i)
        && (mark.means(TimeWord.Kind.TIME_ENDS) || mark.means(TimeWord.Kind.HOUR_MARKS));
  }

  /** "17.39 GMT" is a time; a zone in small letters may be a word. */
  private boolean isZone(int i) {
    return tokens.at(i).means(TimeWord.Kind.ZONES) && tokens.at(i).isUpperCase();
  }

  /** Whether a number is the tail of a longer one: a score, an address, a decimal. */
  private boolean continuesNumber(int i) {
    TimeToken mark = tokens.at(i - 1);
    return mark.isMark(":./,")
        && tokens.at(i).touches(mark)
        && mark.touches(tokens.at(i - 2))
        && tokens.at(i - 2).isNumber();
  }

  private boolean continuesAfter(int i) {
    TimeToken mark = tokens.at(i + 1);
    return mark.isMark(":./,")
        && mark.touches(tokens.at(i))
        && tokens.at(i + 2).isNumber()
        && tokens.at(i + 2).touches(mark);
  }

  private boolean ends(int i) {
    return tokens.at(i).means(TimeWord.Kind.TIME_ENDS) || half(i).isPresent();
  }

  private Optional<TimeMatch<Clock>> withSeconds(int i) {
    int hour = tokens.at(i).value();
    int minute = tokens.at(i + 2).value();
    TimeToken mark = tokens.at(i + 3);
    TimeToken second = tokens.at(i + 4);
    if (!mark.isMark(":") || !mark.touches(tokens.at(i + 2)) || !second.isNumber()) {
      return clock(i + 3, hour, minute, false);
    }
    if (!second.isNumber(2, 2) || second.value() > 59) {
      return Optional.empty();
    }
    int fraction = isFraction(i + 5) ? i + 7 : i + 5;
    return clock(fraction, hour, minute, false).map(clock -> withSecond(clock, second.value()));
  }

  private boolean isFraction(int i) {
    return tokens.at(i).isMark(".,")
        && tokens.at(i + 1).isNumber()
        && tokens.at(i + 1).touches(tokens.at(i));
  }

  private static TimeMatch<Clock> withSecond(TimeMatch<Clock> match, int second) {
    TimeParts parts = match.value().parts();
    return new TimeMatch<>(
        match.next(),
        new Clock(
            new TimeParts(parts.hour(), parts.minute(), OptionalInt.of(second), parts.zone()),
            match.value().certain()));
  }

  /** "14h52", "14 Uhr", "4 PM", "01時40分", "9시 30분". */
  private Optional<TimeMatch<Clock>> inWords(int i) {
    int hour = tokens.at(i).value();
    TimeToken mark = tokens.at(i + 1);
    if (mark.means(TimeWord.Kind.HOUR_MARKS)) {
      TimeToken minute = tokens.at(i + 2);
      if (minute.isNumber(2, 2) || (minute.isNumber(1, 1) && isMinuteMark(i + 3))) {
        int after = isMinuteMark(i + 3) ? afterSeconds(i + 4) : i + 3;
        // "1h34" is as well the length of a film.
        boolean certain = mark.text().charAt(0) > 0x7F;
        return clock(after, hour, minute.value(), certain);
      }
      return clock(i + 2, hour, 0, false);
    }
    // "3 hours" is as well a duration as an hour of the day.
    boolean duration = tokens.at(i + 1).means(TimeWord.Kind.UNITS);
    return ends(i + 1) && !duration ? clock(i + 1, hour, 0, true) : Optional.empty();
  }

  private boolean isMinuteMark(int i) {
    return tokens.at(i).means(TimeWord.Kind.MINUTE_MARKS);
  }

  private int afterSeconds(int i) {
    boolean seconds =
        tokens.at(i).isNumber(1, 2) && tokens.at(i + 1).means(TimeWord.Kind.SECOND_MARKS);
    return seconds ? i + 2 : i;
  }

  private Optional<TimeMatch<Clock>> clock(int next, int hour, int minute, boolean certain) {
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    TimeParts parts = new TimeParts(hour, minute, OptionalInt.empty(), Optional.empty());
    return Optional.of(new TimeMatch<>(next, new Clock(parts, certain)));
  }

  /** Half of the day, the word after the time ("Uhr"), and the zone, in any order seen. */
  private Optional<TimeMatch<Clock>> withHalf(
      TimeMatch<Clock> match, Optional<TimeWord.Kind> halfBefore) {
    int i = match.next();
    boolean certain = match.value().certain() || halfBefore.isPresent();
    Optional<TimeWord.Kind> half = halfBefore;
    for (int step = 0; step < 2; step++) {
      if (half.isEmpty() && half(i).isPresent() && !opensDate(i)) {
        half = half(i);
        certain = true;
        i++;
      } else if (tokens.at(i).means(TimeWord.Kind.TIME_ENDS)) {
        certain = true;
        i = tokens.skipMarks(i + 1, ".", 1);
      } else if (tokens.at(i).means(TimeWord.Kind.HOUR_MARKS) && !tokens.at(i + 1).isNumber()) {
        certain = true;
        i = tokens.skipMarks(i + 1, ".", 1);
      }
    }
    return zoned(i, inHalf(match.value().parts(), half), certain);
  }

  /**
   * German "am" stands before a date or place: "10:00 am 3. Mai", "14 Uhr am Bahnhof". It has small
   * letters.
   */
  private boolean opensDate(int i) {
    return tokens.at(i).means(TimeWord.Kind.DATE_JOINERS)
        && Character.isLowerCase(tokens.at(i).text().charAt(0))
        && (tokens.at(i - 1).means(TimeWord.Kind.TIME_ENDS)
            || (tokens.at(i + 1).isNumber(1, 2) && tokens.at(i + 2).isMark(".")));
  }

  private static TimeParts inHalf(TimeParts parts, Optional<TimeWord.Kind> half) {
    if (half.isEmpty()) {
      return parts;
    }
    return half.get() == TimeWord.Kind.PM ? parts.afternoon() : parts.morning();
  }

  private Optional<TimeMatch<Clock>> zoned(int i, TimeParts parts, boolean certain) {
    Optional<TimeMatch<TimeOffset>> zone = zone(i, parts.second().isPresent());
    return Optional.of(
        zone.map(found -> new TimeMatch<>(found.next(), new Clock(parts.in(found.value()), true)))
            .orElseGet(() -> new TimeMatch<>(i, new Clock(parts, certain))));
  }

  private Optional<TimeMatch<TimeOffset>> zone(int index, boolean seconds) {
    boolean bracket = tokens.at(index).isMark("([");
    int i = bracket ? index + 1 : index;
    Optional<TimeMatch<TimeOffset>> zone =
        tokens.at(i).means(TimeWord.Kind.ZONES) && tokens.at(i).isUpperCase()
            ? Optional.of(namedZone(i))
            : signedOffset(i, isOffsetSign(i, seconds));
    if (!bracket) {
      return zone;
    }
    return zone.filter(found -> tokens.at(found.next()).isMark(")]"))
        .map(found -> new TimeMatch<>(found.next() + 1, found.value()));
  }

  /** After "10:00" a minus may as well lead to the end of a span of time. */
  private boolean isOffsetSign(int i, boolean seconds) {
    return (tokens.at(i).touches(tokens.at(i - 1)) || tokens.at(i + 1).isNumber(4, 4))
        && (tokens.at(i).isMark("+") || (seconds && tokens.at(i).isMark("-")));
  }

  /** "EDT", "GMT", "GMT+2", "UTC +05:30". */
  private TimeMatch<TimeOffset> namedZone(int i) {
    TimeOffset named =
        TimeOffset.parse(tokens.at(i).word(TimeWord.Kind.ZONES).orElseThrow().value());
    if (named.standard().getTotalSeconds() == 0) {
      Optional<TimeMatch<TimeOffset>> offset = signedOffset(i + 1, true);
      if (offset.isPresent()) {
        return offset.get();
      }
    }
    return new TimeMatch<>(i + 1, named);
  }

  private Optional<TimeMatch<TimeOffset>> signedOffset(int i, boolean close) {
    boolean minus = tokens.at(i).isMark("-");
    TimeToken number = tokens.at(i + 1);
    if (!close || !(minus || tokens.at(i).isMark("+")) || !number.touches(tokens.at(i))) {
      return Optional.empty();
    }
    boolean colon =
        tokens.at(i + 2).isMark(":")
            && number.isNumber(1, 2)
            && tokens.at(i + 2).touches(number)
            && tokens.at(i + 3).isNumber(2, 2);
    int hours = number.isNumber(4, 4) ? number.value() / 100 : number.value();
    int minutes = number.isNumber(4, 4) ? number.value() % 100 : 0;
    if (colon) {
      minutes = tokens.at(i + 3).value();
    }
    return offset(minus, hours, minutes).map(o -> new TimeMatch<>(colon ? i + 4 : i + 2, o));
  }

  private static Optional<TimeOffset> offset(boolean minus, int hours, int minutes) {
    if (hours < 0 || hours > 14 || minutes > 59) {
      return Optional.empty();
    }
    int seconds = hours * 3600 + minutes * 60;
    return Optional.of(TimeOffset.of(ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds)));
  }
}
