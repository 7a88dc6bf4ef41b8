package org.lede.layout.internal.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads calendar dates: in figures, with named months, with the marks of East Asia. */
final class DateScanner {

  private static final String SEPARATORS = "-/.";

  private final TimeTokens tokens;
  private final DateNameScanner names;

  DateScanner(TimeTokens tokens) {
    this.tokens = tokens;
    this.names = new DateNameScanner(tokens);
  }

  /** The date at a token, weekday left aside. */
  Optional<TimeMatch<DateParts>> at(int i) {
    TimeToken token = tokens.at(i);
    Optional<TimeMatch<DateParts>> date = Optional.empty();
    if (token.isNumber()) {
      date = startingWithNumber(i);
    } else if (token.means(TimeWord.Kind.MONTHS)) {
      date = names.monthThenDay(i);
    } else if (token.means(TimeWord.Kind.ERAS)) {
      date = ofEra(i);
    } else if (token.means(TimeWord.Kind.DAY_MARKS)) {
      // Vietnamese "ngày 22 tháng 10".
      date = startingWithNumber(i + 1);
    }
    return date.filter(match -> match.value().exists());
  }

  private Optional<TimeMatch<DateParts>> startingWithNumber(int i) {
    if (!tokens.at(i).isNumber() || continues(i)) {
      return Optional.empty();
    }
    if (tokens.at(i).isNumber(4, 4)) {
      return yearFirst(i);
    }
    if (!tokens.at(i).isNumber(1, 2)) {
      return Optional.empty();
    }
    if (tokens.at(i + 1).means(TimeWord.Kind.MONTH_MARKS)) {
      return markedMonthAndDay(i, OptionalInt.empty());
    }
    return inFigures(i).or(() -> names.dayThenMonth(i));
  }

  /** Whether a number is the tail of an address, a version, a path or a span of days. */
  private boolean continues(int i) {
    TimeToken mark = tokens.at(i - 1);
    TimeToken before = tokens.at(i - 2);
    if (!tokens.at(i).touches(mark)) {
      return mark.isMark("-") && isSpanOfDays(i);
    }
    if (mark.isMark("/_=&?#@$€£+") || isVersionLetter(mark)) {
      return true;
    }
    return (mark.isMark(".:,") && before.isNumber() && mark.touches(before))
        || (mark.isMark("-") && before.isNumber());
  }

  /** "v1.2.24". */
  private static boolean isVersionLetter(TimeToken before) {
    return before.shape() == TimeToken.Shape.WORD
        && before.text().length() == 1
        && before.text().charAt(0) < 0x80;
  }

  /** "12 - 14 May": the number before the dash is a day, not the minutes of "10:30 - 14 May". */
  private boolean isSpanOfDays(int i) {
    return tokens.at(i - 2).isNumber(1, 2) && !tokens.at(i - 3).isMark(":.");
  }

  // --- in figures ---

  private Optional<TimeMatch<DateParts>> inFigures(int i) {
    TimeToken mark = tokens.at(i + 1);
    TimeToken second = tokens.at(i + 2);
    TimeToken year = tokens.at(i + 4);
    if (!mark.isMark(SEPARATORS)
        || !mark.touches(tokens.at(i))
        || !second.isNumber(1, 2)
        || !tokens.at(i + 3).text().equals(mark.text())
        || !tokens.at(i + 3).touches(second)
        || !isYearInFigures(year, mark)
        || !evenlySpaced(i)
        || continuesAfter(i + 4)) {
      return Optional.empty();
    }
    DateParts.Figures figures =
        new DateParts.Figures(tokens.at(i).value(), second.value(), mark.text().charAt(0));
    boolean shortYear = year.isNumber(2, 2);
    int full = shortYear ? DateNameScanner.century(year.value()) : year.value();
    return Optional.of(
        new TimeMatch<>(i + 5, DateParts.inFigures(figures, OptionalInt.of(full), shortYear)));
  }

  /** "28. 4. 2023" and "28.4.2023", but no mixture; slashes and dashes have no blanks. */
  private boolean evenlySpaced(int i) {
    boolean touching = tokens.at(i + 2).touches(tokens.at(i + 1));
    boolean yearTouching = tokens.at(i + 4).touches(tokens.at(i + 3));
    return tokens.at(i + 1).isMark(".") ? touching || !yearTouching : touching && yearTouching;
  }

  private static boolean isYearInFigures(TimeToken year, TimeToken mark) {
    return year.isNumber(4, 4)
        ? DateNameScanner.isYear(year)
        : year.isNumber(2, 2) && !mark.isMark("-");
  }

  private boolean continuesAfter(int i) {
    TimeToken mark = tokens.at(i + 1);
    return mark.isMark("/.-,:")
        && mark.touches(tokens.at(i))
        && tokens.at(i + 2).isNumber()
        && tokens.at(i + 2).touches(mark)
        && !isClock(i + 1);
  }

  /** "04.05.2022-08:15": a dash between date and time continues no number. */
  private boolean isClock(int dash) {
    TimeToken colon = tokens.at(dash + 2);
    return tokens.at(dash).isMark("-")
        && tokens.at(dash + 1).isNumber(1, 2)
        && colon.isMark(":")
        && colon.touches(tokens.at(dash + 1))
        && tokens.at(dash + 3).isNumber(2, 2);
  }

  /** Day and month without a year, which only a label or a time beside them makes a date. */
  Optional<TimeMatch<DateParts>> yearless(int i) {
    TimeToken mark = tokens.at(i + 1);
    TimeToken second = tokens.at(i + 2);
    boolean close = mark.touches(tokens.at(i)) && second.touches(mark);
    boolean dotted = mark.isMark(".") && tokens.at(i + 3).isMark(".");
    if (!tokens.at(i).isNumber(1, 2)
        || continues(i)
        || !second.isNumber(1, 2)
        || !close
        || !(mark.isMark("/") || dotted)) {
      return Optional.empty();
    }
    DateParts.Figures figures =
        new DateParts.Figures(tokens.at(i).value(), second.value(), mark.text().charAt(0));
    int next = dotted ? i + 4 : i + 3;
    return Optional.of(
            new TimeMatch<>(next, DateParts.inFigures(figures, OptionalInt.empty(), false)))
        .filter(match -> match.value().exists());
  }

  // --- the year first ---

  private Optional<TimeMatch<DateParts>> yearFirst(int i) {
    TimeToken year = tokens.at(i);
    TimeToken next = tokens.at(i + 1);
    if (next.isMark(SEPARATORS) && tokens.at(i + 2).isNumber(1, 2)) {
      return yearMonthDay(i);
    }
    if (next.means(TimeWord.Kind.YEAR_MARKS) && tokens.at(i + 3).means(TimeWord.Kind.MONTH_MARKS)) {
      return markedMonthAndDay(i + 2, OptionalInt.of(year.value()));
    }
    int mark = tokens.skipMarks(i + 1, ".,", 1);
    boolean marked = tokens.at(mark).means(TimeWord.Kind.YEAR_MARKS);
    int month = marked ? tokens.skipMarks(mark + 1, ".", 1) : mark;
    return DateNameScanner.isYear(year)
        ? names.yearThenMonth(month, year.value(), marked)
        : Optional.empty();
  }

  private Optional<TimeMatch<DateParts>> yearMonthDay(int i) {
    TimeToken mark = tokens.at(i + 1);
    boolean written =
        tokens.at(i + 3).text().equals(mark.text())
            && tokens.at(i + 3).touches(tokens.at(i + 2))
            && tokens.at(i + 4).isNumber(1, 2)
            && (mark.isMark(".") || tokens.at(i + 4).touches(tokens.at(i + 3)))
            && !continuesAfter(i + 4);
    if (!written) {
      return Optional.empty();
    }
    int year = tokens.at(i).value();
    int month = tokens.at(i + 2).value();
    int day = tokens.at(i + 4).value();
    int next = mark.isMark(".") ? tokens.skipMarks(i + 5, ".", 1) : i + 5;
    return ofYear(year, month, day).map(date -> new TimeMatch<>(next, date));
  }

  /** A year of our calendar, or of the Persian one where no other could be meant. */
  private static Optional<DateParts> ofYear(int year, int month, int day) {
    if (DateCalendars.isPersianYear(year) && year >= 1380 && year < 1430 && month <= 12) {
      return Optional.of(DateCalendars.persian(year, month, day));
    }
    return year >= 1600 && year < 2100
        ? Optional.of(DateParts.of(OptionalInt.of(year), month, day))
        : Optional.empty();
  }

  // --- the marks of East Asia ---

  private Optional<TimeMatch<DateParts>> markedMonthAndDay(int i, OptionalInt year) {
    boolean written =
        tokens.at(i).isNumber(1, 2)
            && tokens.at(i + 2).isNumber(1, 2)
            && tokens.at(i + 3).means(TimeWord.Kind.DAY_MARKS);
    return written
        ? Optional.of(
            new TimeMatch<>(
                i + 4, DateParts.of(year, tokens.at(i).value(), tokens.at(i + 2).value())))
        : Optional.empty();
  }

  /** "令和7年1月14日", "令和元年…". */
  private Optional<TimeMatch<DateParts>> ofEra(int i) {
    TimeToken number = tokens.at(i + 1);
    int count = number.text().equals("元") ? 1 : number.value();
    int begin = tokens.at(i).word(TimeWord.Kind.ERAS).orElseThrow().number();
    return count > 0 && count < 70 && tokens.at(i + 2).means(TimeWord.Kind.YEAR_MARKS)
        ? markedMonthAndDay(i + 3, OptionalInt.of(begin + count - 1))
        : Optional.empty();
  }
}
