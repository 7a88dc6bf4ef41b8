package org.lede.layout.internal.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads calendar dates whose month has its name: "3. Mai 2024", "April 28", "2024. április 3.". */
final class DateNameScanner {

  private final TimeTokens tokens;

  DateNameScanner(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** "3. Mai 2024", "1º de maio de 2024", "15-Oct-2024", "22 tháng 10, 2024", "3 พ.ค. 2567". */
  Optional<TimeMatch<DateParts>> dayThenMonth(int i) {
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
  Optional<TimeMatch<DateParts>> monthThenDay(int i) {
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

  /** "2024. április 3.", "2024 m. balandžio 3 d.", "2024. gada 3. aprīlis". */
  Optional<TimeMatch<DateParts>> yearThenMonth(int i, int year, boolean marked) {
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

  /** Two digits mean 1970 to 2069: there is no clock to ask. */
  static int century(int year) {
    return year >= 70 ? 1900 + year : 2000 + year;
  }

  static boolean isYear(TimeToken token) {
    return token.isNumber(4, 4) && token.value() >= 1600 && token.value() < 2100;
  }
}
