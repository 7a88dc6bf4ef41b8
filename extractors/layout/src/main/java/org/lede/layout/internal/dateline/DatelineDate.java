package org.lede.layout.internal.dateline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.lede.words.PhraseMatcher;

/**
 * Reads the date of a dateline: {@code July 25}, {@code 3 мая 2021}, {@code 01 SET}, {@code
 * 11月22日}, {@code May 2021}, {@code 2021-05-03}.
 */
final class DatelineDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final DatelineWords words;

  DatelineDate(DatelineWords words) {
    this.words = words;
  }

  /** The date that begins at an offset; its value is empty if it names no month. */
  Optional<DatelinePart> at(String text, int start, int end) {
    int from = start;
    Optional<Integer> opener = words.dateOpenerEnd(text, start, end);
    if (opener.isPresent()) {
      from = DatelineMarks.skipBlanks(text, opener.get(), end);
    }
    Optional<DatelinePart> found = bare(text, from, end);
    return found.map(part -> DatelinePart.date(start, part.end(), part.date()));
  }

  private Optional<DatelinePart> bare(String text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    if (DatelineMarks.digit(text.charAt(start)) < 0) {
      return monthFirst(text, start, end);
    }
    Digits number = numberAt(text, start, end);
    if (number.end < end && isOneOf(text.charAt(number.end), '年', '月', '日', '년', '월', '일')) {
      return ideographic(text, start, end);
    }
    return dayFirst(text, start, number, end)
        .or(() -> numeric(text, start, number, end))
        .or(() -> yearFirst(text, start, number, end));
  }

  /** Hungarian {@code 2022. július 25.} */
  private Optional<DatelinePart> yearFirst(String text, int start, Digits year, int end) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    int next = skipDotAndBlanks(text, year.end, end);
    return words
        .month(text, next, end)
        .flatMap(
            month -> {
              Digits day = numberAt(text, skipDotAndBlanks(text, month.end(), end), end);
              return isDay(day)
                  ? date(year.value, month.value(), day.value)
                      .flatMap(date -> part(start, day.end, Optional.of(date)))
                  : Optional.empty();
            });
  }

  private Optional<DatelinePart> monthFirst(String text, int start, int end) {
    Optional<PhraseMatcher.Match<Integer>> month = words.month(text, start, end);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int monthEnd = month.get().end();
    int i = skipDotAndBlanks(text, monthEnd, end);
    Digits first = numberAt(text, i, end);
    if (isYear(first)) {
      return part(start, first.end, yearMonth(first.value, month.get().value()));
    }
    if (i == monthEnd || !isDay(first)) {
      return Optional.empty();
    }
    int dayEnd = skipOrdinal(text, first.end, end);
    return withYear(text, start, dayEnd, end, month.get().value(), first.value);
  }

  private Optional<DatelinePart> dayFirst(String text, int start, Digits day, int end) {
    if (!isDay(day)) {
      return Optional.empty();
    }
    int i = skipDotAndBlanks(text, skipOrdinal(text, day.end, end), end);
    i = skipSmallWord(text, i, end);
    Optional<PhraseMatcher.Match<Integer>> month = words.month(text, i, end);
    return month.flatMap(
        match -> withYear(text, start, match.end(), end, match.value(), day.value));
  }

  private Optional<DatelinePart> withYear(
      String text, int start, int dayEnd, int end, int month, int day) {
    int i = dayEnd;
    while (i < end
        && i < dayEnd + 3
        && isOneOf(text.charAt(i), ',', '.', ' ', '\u00A0', '،', '/')) {
      i++;
    }
    Digits year = numberAt(text, skipSmallWord(text, i, end), end);
    if (isYear(year)) {
      return date(year.value, month, day).flatMap(date -> part(start, year.end, Optional.of(date)));
    }
    return monthDay(month, day).flatMap(date -> part(start, dayEnd, Optional.of(date)));
  }

  /** {@code 3.5.2021}, {@code 13/05/2021}, {@code 2021-05-03}; day first unless year first. */
  private Optional<DatelinePart> numeric(String text, int start, Digits first, int end) {
    if (first.end >= end || !isOneOf(text.charAt(first.end), '.', '/', '-')) {
      return Optional.empty();
    }
    Digits second = numberAt(text, first.end + 1, end);
    if (second.count == 0
        || second.end >= end
        || text.charAt(second.end) != text.charAt(first.end)) {
      return Optional.empty();
    }
    Digits third = numberAt(text, second.end + 1, end);
    if (isYear(first)) {
      return date(first.value, second.value, third.value)
          .flatMap(date -> part(start, third.end, Optional.of(date)));
    }
    boolean unclear = text.charAt(first.end) == '/' && first.value <= 12 && second.value <= 12;
    return isYear(third) && !unclear
        ? date(third.value, second.value, first.value)
            .flatMap(date -> part(start, third.end, Optional.of(date)))
        : Optional.empty();
  }

  /** {@code 2021年5月3日}, {@code 5月3日}, {@code 3日}, and the same in Korean. */
  private Optional<DatelinePart> ideographic(String text, int start, int end) {
    int year = 0;
    int month = 0;
    int i = start;
    for (int step = 0; step < 3; step++) {
      Digits number = numberAt(text, DatelineMarks.skipBlanks(text, i, end), end);
      if (number.count == 0 || number.end >= end) {
        return Optional.empty();
      }
      char unit = text.charAt(number.end);
      i = number.end + 1;
      if (isOneOf(unit, '年', '년') && isYear(number)) {
        year = number.value;
      } else if (isOneOf(unit, '月', '월')) {
        month = number.value;
      } else if (isOneOf(unit, '日', '일') && isDay(number)) {
        return part(start, i, day(year, month, number.value));
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<TemporalAccessor> day(int year, int month, int day) {
    if (month == 0) {
      return Optional.empty();
    }
    return year == 0 ? monthDay(month, day) : date(year, month, day);
  }

  private static Optional<TemporalAccessor> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TemporalAccessor> monthDay(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TemporalAccessor> yearMonth(int year, int month) {
    return Optional.of(YearMonth.of(year, month));
  }

  private static Optional<DatelinePart> part(int start, int end, Optional<TemporalAccessor> date) {
    return Optional.of(DatelinePart.date(start, end, date));
  }

  /** A run of up to four digits of any script. */
  private record Digits(int value, int count, int end) {}

  private static Digits numberAt(String text, int start, int end) {
    int value = 0;
    int i = start;
    while (i < end && i < start + 5 && DatelineMarks.digit(text.charAt(i)) >= 0) {
      value = value * 10 + DatelineMarks.digit(text.charAt(i));
      i++;
    }
    return new Digits(value, Math.max(0, i - start), i);
  }

  private static boolean isYear(Digits number) {
    return number.count == 4 && number.value >= FIRST_YEAR && number.value <= LAST_YEAR;
  }

  private static boolean isDay(Digits number) {
    return number.count >= 1 && number.count <= 2 && number.value >= 1 && number.value <= 31;
  }

  private static int skipDotAndBlanks(String text, int from, int end) {
    int i = from < end && text.charAt(from) == '.' ? from + 1 : from;
    return DatelineMarks.skipBlanks(text, i, end);
  }

  /** {@code st}, {@code er}, {@code º}: what makes an ordinal of a day. */
  private int skipOrdinal(String text, int from, int end) {
    for (String ordinal : words.ordinals()) {
      int stop = from + ordinal.length();
      if (stop <= end
          && text.startsWith(ordinal, from)
          && (stop == end || !DatelineMarks.isLetter(text.charAt(stop)))) {
        return stop;
      }
    }
    return from;
  }

  /** {@code de}, {@code del}, {@code of}, {@code d'} between day, month and year. */
  private int skipSmallWord(String text, int from, int end) {
    for (String word : words.dateJoiners()) {
      int stop = from + word.length();
      if (stop < end && text.startsWith(word, from)) {
        int next = DatelineMarks.skipBlanks(text, stop, end);
        if (next > stop || !DatelineMarks.isLetter(word.charAt(word.length() - 1))) {
          return next;
        }
      }
    }
    return from;
  }

  private static boolean isOneOf(char c, char... characters) {
    for (char candidate : characters) {
      if (candidate == c) {
        return true;
      }
    }
    return false;
  }
}
