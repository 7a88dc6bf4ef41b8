package org.lede.layout;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads calendar dates: in figures, with named months, with the marks of East Asia. */
final class DateScanner {

  private static final String SEPARATORS = "-/.";

  private final TimeTokens tokens;

  DateScanner(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The date at a token, weekday left aside. */
  Optional<TimeMatch<DateParts>> at(int i) {
    TimeToken token = tokens.at(i);
    Optional<TimeMatch<DateParts>> date = Optional.empty();
    if (token.isNumber()) {
      date = startingWithNumber(i);
    } else if (token.means(TimeWord.Kind.MONTHS)) {
      date = monthThenDay(i);
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
    return inFigures(i).or(() -> dayThenMonth(i));
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
    int full = shortYear ? century(year.value()) : year.value();
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
    return year.isNumber(4, 4) ? isYear(year) : year.isNumber(2, 2) && !mark.isMark("-");
  }

  /** Two digits mean 1970 to 2069: there is no clock to ask. */
  private static int century(int year) {
    return year >= 70 ? 1900 + year : 2000 + year;
  }

  private static boolean isYear(TimeToken token) {
    return token.isNumber(4, 4) && token.value() >= 1600 && token.value() < 2100;
  }

  private boolean continuesAfter(int i) {
    TimeToken mark = tokens.at(i + 1);
    return mark.isMark("/.-,:")
        && mark.touches(tokens.at(i))
        && tokens.at(i + 2).isNumber()
        && tokens.at(i + 2).touches(mark);
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
    return isYear(year) ? yearThenNamedMonth(month, year.value(), marked) : Optional.empty();
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

  /** "2024. április 3.", "2024 m. balandžio 3 d.", "2024. gada 3. aprīlis". */
  private Optional<TimeMatch<DateParts>> yearThenNamedMonth(int i, int year, boolean marked) {
    if (tokens.at(i).means(TimeWord.Kind.MONTHS)) {
      int day = tokens.skipMarks(i + 1, ".", 1);
      return isDay(day)
          ? Optional.of(named(afterDay(day + 1), year, month(i), day))
          : Optional.empty();
    }
    int month = tokens.skipMarks(i + 1, ".", 1);
    return marked && isDay(i) && tokens.at(month).means(TimeWord.Kind.MONTHS)
        ? Optional.of(named(month + 1, year, month(month), i))
        : Optional.empty();
  }

  private TimeMatch<DateParts> named(int next, int year, int month, int day) {
    return new TimeMatch<>(next, DateParts.of(OptionalInt.of(year), month, tokens.at(day).value()));
  }

  private int afterDay(int i) {
    int next = tokens.skipMarks(i, ".", 1);
    return tokens.at(next).means(TimeWord.Kind.DAY_MARKS)
        ? tokens.skipMarks(next + 1, ".", 1)
        : next;
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

  // --- named months ---

  /** "3. Mai 2024", "1º de maio de 2024", "15-Oct-2024", "22 tháng 10, 2024", "3 พ.ค. 2567". */
  private Optional<TimeMatch<DateParts>> dayThenMonth(int i) {
    int month = i + 1;
    if (tokens.at(month).means(TimeWord.Kind.ORDINALS)) {
      month++;
    }
    month = tokens.skipMarks(month, ".°", 1);
    month = skipJoiner(tokens.skipMarks(month, "-/,", 1));
    if (!isDay(i)) {
      return Optional.empty();
    }
    if (tokens.at(month).means(TimeWord.Kind.PERSIAN_MONTHS)) {
      return persian(i, month);
    }
    if (tokens.at(month).means(TimeWord.Kind.MONTH_BEFORE) && tokens.at(month + 1).isNumber(1, 2)) {
      return Optional.of(
          withYear(month + 2, tokens.at(month + 1).value(), tokens.at(i).value(), month));
    }
    return tokens.at(month).means(TimeWord.Kind.MONTHS)
        ? Optional.of(withYear(month + 1, month(month), tokens.at(i).value(), month))
        : Optional.empty();
  }

  private Optional<TimeMatch<DateParts>> persian(int day, int month) {
    TimeToken year = tokens.at(skipJoiner(month + 1));
    if (!DateCalendars.isPersianYear(year.value())) {
      return Optional.empty();
    }
    int number = tokens.at(month).word(TimeWord.Kind.PERSIAN_MONTHS).orElseThrow().number();
    return Optional.of(
        new TimeMatch<>(
            skipJoiner(month + 1) + 1,
            DateCalendars.persian(year.value(), number, tokens.at(day).value())));
  }

  /** "April 28 2023", "Dec 1st, 2016"; without a year only where the language has this order. */
  private Optional<TimeMatch<DateParts>> monthThenDay(int i) {
    int day = tokens.skipMarks(i + 1, ".", 1);
    day = tokens.skipMarks(day, "-,", 1);
    if (!isDay(day) || isFigureOrSpan(day)) {
      return Optional.empty();
    }
    int next = tokens.at(day + 1).means(TimeWord.Kind.ORDINALS) ? day + 2 : day + 1;
    if (tokens.at(tokens.skipMarks(next, ".", 1)).means(TimeWord.Kind.MONTHS)) {
      // "mar. 3 mai": the first word is a weekday.
      return Optional.empty();
    }
    TimeMatch<DateParts> match = withYear(next, month(i), tokens.at(day).value(), i);
    boolean readable = match.value().year().isPresent() || isMonthFirst(i, day);
    return readable ? Optional.of(match) : Optional.empty();
  }

  private boolean isMonthFirst(int month, int day) {
    return tokens.at(month).words().stream()
            .anyMatch(word -> word.kind() == TimeWord.Kind.MONTHS && tokens.monthFirst(word))
        && !tokens.at(day + 1).isMark("%");
  }

  /** "May 12-14", "May 10:30", "March 3.5", "des 10-GB-Pakets". */
  private boolean isFigureOrSpan(int i) {
    TimeToken mark = tokens.at(i + 1);
    TimeToken after = tokens.at(i + 2);
    if (after.shape() == TimeToken.Shape.WORD) {
      return mark.isMark("-") && mark.touches(tokens.at(i)) && after.touches(mark);
    }
    return after.isNumber()
        && ((mark.isMark(":") && mark.touches(tokens.at(i)))
            || (mark.isMark(".,") && after.touches(mark))
            || (mark.isMark("-") && after.isNumber(1, 2) && !tokens.at(i + 3).isMark(":.")));
  }

  private int month(int i) {
    return tokens.at(i).word(TimeWord.Kind.MONTHS).orElseThrow().number();
  }

  private boolean isDay(int i) {
    int value = tokens.at(i).value();
    return tokens.at(i).isNumber(1, 2) && value >= 1 && value <= 31;
  }

  private int skipJoiner(int i) {
    return tokens.at(i).means(TimeWord.Kind.DATE_JOINERS) ? i + 1 : i;
  }

  private TimeMatch<DateParts> withYear(int next, int month, int day, int monthWord) {
    int i = tokens.skipMarks(next, ".", 1);
    i = skipJoiner(tokens.skipMarks(i, ",-/'", 1));
    i = tokens.at(i).means(TimeWord.Kind.YEAR_MARKS) ? tokens.skipMarks(i + 1, ".", 1) : i;
    OptionalInt year = year(i, monthWord);
    int end = year.isPresent() ? afterYear(i + 1) : tokens.skipMarks(next, ".", 1);
    return new TimeMatch<>(end, DateParts.of(year, month, day));
  }

  private int afterYear(int i) {
    return tokens.at(i).means(TimeWord.Kind.YEAR_MARKS) ? tokens.skipMarks(i + 1, ".", 1) : i;
  }

  private OptionalInt year(int i, int month) {
    TimeToken token = tokens.at(i);
    boolean thai = tokens.at(month).words().stream().anyMatch(word -> word.language().equals("th"));
    if (thai && (token.isNumber(2, 2) || token.isNumber(4, 4)) && !tokens.at(i + 1).isMark(":.")) {
      OptionalInt buddhist = DateCalendars.buddhistYear(token.value());
      if (buddhist.isPresent()) {
        return buddhist;
      }
    }
    boolean apostrophe = tokens.at(i - 1).isMark("'") || isHyphenated(i);
    boolean hour = tokens.at(i + 1).isMark(":") && tokens.at(i + 1).touches(token);
    boolean last = isShortMonth(i - 1) && endsLine(i + 1);
    if (token.isNumber(2, 2) && (apostrophe || last) && !hour) {
      return OptionalInt.of(century(token.value()));
    }
    return isYear(token) && !tokens.at(i + 1).means(TimeWord.Kind.ZONES)
        ? OptionalInt.of(token.value())
        : OptionalInt.empty();
  }

  /** "22 JAN 26", but not "22 January 26 people". */
  private boolean isShortMonth(int i) {
    return tokens.at(i).means(TimeWord.Kind.MONTHS)
        && tokens.at(i - 1).isNumber(1, 2)
        && tokens.at(i).text().length() <= 4;
  }

  private boolean endsLine(int i) {
    return tokens.at(i).shape() == TimeToken.Shape.NOTHING || tokens.at(i).isMark("|)•·");
  }

  /** "15-Oct-24". */
  private boolean isHyphenated(int i) {
    return tokens.at(i - 1).isMark("-")
        && tokens.at(i - 1).touches(tokens.at(i - 2))
        && tokens.at(i).touches(tokens.at(i - 1))
        && tokens.at(i - 3).isMark("-");
  }
}
