package org.lede.layout.internal.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins dates, times and labels of one stretch to mentions, at one look per token. */
final class TimeMentionScanner {

  private static final String BETWEEN = ",-|•·@/(;:";

  /** The words that a date or time may begin with, besides numbers. */
  private static final Set<TimeWord.Kind> OPENERS =
      EnumSet.of(
          TimeWord.Kind.MONTHS,
          TimeWord.Kind.WEEKDAYS,
          TimeWord.Kind.ERAS,
          TimeWord.Kind.DAY_MARKS,
          TimeWord.Kind.TIME_JOINERS,
          TimeWord.Kind.AM,
          TimeWord.Kind.PM,
          TimeWord.Kind.AGO,
          TimeWord.Kind.AGO_BEFORE,
          TimeWord.Kind.TODAY,
          TimeWord.Kind.YESTERDAY);

  private final TimeTokens tokens;
  private final DateScanner dates;
  private final TimeOfDayScanner times;
  private final TimeAgoScanner agos;
  private final TimeLabelScanner labels;

  TimeMentionScanner(TimeTokens tokens) {
    this.tokens = tokens;
    this.dates = new DateScanner(tokens);
    this.times = new TimeOfDayScanner(tokens);
    this.agos = new TimeAgoScanner(tokens);
    this.labels = new TimeLabelScanner(tokens);
  }

  /** What stands at a token; which of the parts are there tells what it is. */
  private record Found(Optional<DateParts> date, Optional<TimeParts> time, Optional<TimeAgo> ago) {

    static Found of(DateParts date, Optional<TimeParts> time) {
      return new Found(Optional.of(date), time, Optional.empty());
    }

    static Found of(TimeParts time) {
      return new Found(Optional.empty(), Optional.of(time), Optional.empty());
    }

    static Found of(TimeAgo ago, Optional<TimeParts> time) {
      return new Found(Optional.empty(), time, Optional.of(ago));
    }
  }

  List<TimeMention> all() {
    List<TimeMention> mentions = new ArrayList<>();
    int free = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (!opens(tokens.at(i))) {
        i++;
        continue;
      }
      Optional<TimeMention.Label> before = labels.before(i, free);
      Optional<TimeMatch<Found>> found = at(i, before.isPresent());
      if (found.isEmpty()) {
        i++;
        continue;
      }
      int spanEnd = spanEnd(found.get().next(), before.isPresent());
      if (spanEnd == found.get().next()) {
        mentions.add(mention(i, found.get(), before));
      }
      i = Math.max(spanEnd, i + 1);
      free = i;
    }
    return mentions;
  }

  private static boolean opens(TimeToken token) {
    return token.isNumber()
        || (!token.kinds().isEmpty() && !Collections.disjoint(token.kinds(), OPENERS));
  }

  private TimeMention mention(int i, TimeMatch<Found> match, Optional<TimeMention.Label> before) {
    int start = tokens.at(i).start();
    Found found = match.value();
    TimeMention.Label label =
        before
            .or(() -> labels.after(match.next()))
            .orElse(new TimeMention.Label(TimeLabel.NONE, start, start));
    int end = tokens.at(match.next() - 1).end();
    return new TimeMention(start, end, label, found.date(), found.time(), found.ago());
  }

  // --- spans ---

  /** The end of a span of two dates or times that begins with the one before a token. */
  private int spanEnd(int next, boolean labelled) {
    if (!labelled && tokens.at(next).isMark("-")) {
      Optional<TimeMatch<Found>> second = at(next + 1, false);
      if (second.isPresent() && second.get().value().ago().isEmpty()) {
        return second.get().next();
      }
    }
    return next;
  }

  // --- mentions ---

  private Optional<TimeMatch<Found>> at(int i, boolean labelled) {
    // "1 d ago" comes first: "ago" is August as well.
    return relative(i, false)
        .or(() -> dateFirst(i, labelled))
        .or(() -> timeFirst(i, labelled))
        .or(() -> relative(i, labelled))
        .or(() -> dayWord(i, labelled));
  }

  private Optional<TimeMatch<Found>> dateFirst(int i, boolean labelled) {
    Optional<TimeMatch<DateParts>> date = weekdayAndDate(i);
    if (date.isPresent()) {
      return date.filter(match -> !isSpanOfTimes(match.next())).map(this::withTime);
    }
    return dates
        .yearless(i)
        .map(this::withTime)
        .filter(match -> labelled || match.value().time().isPresent());
  }

  private Optional<TimeMatch<DateParts>> weekdayAndDate(int i) {
    Optional<DayOfWeek> weekday =
        tokens.at(i).mayBeParticle() && i > 0 ? Optional.empty() : tokens.at(i).weekday();
    if (weekday.isPresent() && !tokens.at(i + 1).isNumber(4, 4)) {
      int date = skipJoiners(tokens.skipMarks(i + 1, ".,|-", 2));
      Optional<TimeMatch<DateParts>> after = dates.at(date);
      if (after.isPresent()) {
        return after.map(match -> withWeekday(match, weekday.get()));
      }
    }
    return dates.at(i).map(this::withWeekdayAfter);
  }

  private static TimeMatch<DateParts> withWeekday(TimeMatch<DateParts> match, DayOfWeek weekday) {
    return new TimeMatch<>(match.next(), match.value().on(weekday));
  }

  /** "2025年1月14日（火）", "2024. 4. 3. (수)", "12.05.2024, Sonntag". */
  private TimeMatch<DateParts> withWeekdayAfter(TimeMatch<DateParts> match) {
    int i = tokens.skipMarks(match.next(), "([,", 1);
    boolean bracket = i > match.next() && !tokens.at(i - 1).isMark(",");
    Optional<DayOfWeek> weekday = tokens.at(i).weekday();
    if (weekday.isEmpty()
        || (!bracket && tokens.at(i).mayBeParticle())
        || (bracket && !tokens.at(i + 1).isMark(")]"))) {
      return match;
    }
    return new TimeMatch<>(bracket ? i + 2 : i + 1, match.value().on(weekday.get()));
  }

  private TimeMatch<Found> withTime(TimeMatch<DateParts> date) {
    return timeAfter(date.next())
        .map(time -> withYearAfter(date.value(), time))
        .orElseGet(() -> new TimeMatch<>(date.next(), Found.of(date.value(), Optional.empty())));
  }

  /** "Tue Mar 4 12:30:00 CET 2025": as Unix prints it, the year comes last. */
  private TimeMatch<Found> withYearAfter(DateParts date, TimeMatch<TimeParts> time) {
    TimeToken year = tokens.at(time.next());
    boolean last = date.year().isEmpty() && DateNameScanner.isYear(year);
    return last
        ? new TimeMatch<>(
            time.next() + 1, Found.of(date.inYear(year.value()), Optional.of(time.value())))
        : new TimeMatch<>(time.next(), Found.of(date, Optional.of(time.value())));
  }

  /** The time after a date, across marks and joiners but no label. */
  private Optional<TimeMatch<TimeParts>> timeAfter(int index) {
    return clockAfter(index)
        .filter(match -> !leadsToSpan(match.next()))
        .map(match -> closed(match, index));
  }

  /** "3 May 2024, 10:00-12:00" is an event. */
  private boolean isSpanOfTimes(int index) {
    return clockAfter(index).filter(match -> leadsToSpan(match.next())).isPresent();
  }

  private Optional<TimeMatch<TimeOfDayScanner.Clock>> clockAfter(int index) {
    int i = index;
    for (int step = 0; step < 4 && isBetweenDateAndTime(tokens.at(i)); step++) {
      i++;
    }
    boolean joined = i > index && tokens.at(i - 1).means(TimeWord.Kind.TIME_JOINERS);
    return times.at(joined ? i - 1 : i, true);
  }

  private static boolean isBetweenDateAndTime(TimeToken token) {
    return token.isMark(BETWEEN)
        || token.text().equals("T")
        || token.means(TimeWord.Kind.DATE_JOINERS)
        || token.means(TimeWord.Kind.TIME_JOINERS);
  }

  /** A time in brackets ends after the bracket. */
  private TimeMatch<TimeParts> closed(TimeMatch<TimeOfDayScanner.Clock> match, int from) {
    boolean opened = false;
    for (int i = from; i < from + 4; i++) {
      opened |= tokens.at(i).isMark("(");
    }
    boolean closes = opened && tokens.at(match.next()).isMark(")");
    return new TimeMatch<>(closes ? match.next() + 1 : match.next(), match.value().parts());
  }

  private boolean leadsToSpan(int i) {
    return tokens.at(i).isMark("-")
        && tokens.at(i + 1).isNumber(1, 2)
        && tokens.at(i + 2).isMark(":.")
        && tokens.at(i + 3).isNumber(2, 2)
        && !tokens.at(i + 4).isMark(".");
  }

  private Optional<TimeMatch<Found>> timeFirst(int i, boolean labelled) {
    Optional<TimeMatch<TimeOfDayScanner.Clock>> time =
        times.at(i, labelled).filter(match -> !leadsToSpan(match.next()));
    if (time.isEmpty()) {
      return Optional.empty();
    }
    TimeParts parts = time.get().value().parts();
    Optional<TimeMatch<DateParts>> date = dateAfterTime(time.get().next());
    if (date.isPresent()) {
      Found found = Found.of(date.get().value(), Optional.of(parts));
      return Optional.of(new TimeMatch<>(date.get().next(), found));
    }
    return time.get().value().certain() || labelled
        ? Optional.of(new TimeMatch<>(time.get().next(), Found.of(parts)))
        : Optional.empty();
  }

  private Optional<TimeMatch<DateParts>> dateAfterTime(int index) {
    int i = skipJoiners(tokens.skipMarks(index, ",-|•·(/", 2));
    return weekdayAndDate(i)
        .map(
            match ->
                tokens.at(index).isMark("(") && tokens.at(match.next()).isMark(")")
                    ? new TimeMatch<>(match.next() + 1, match.value())
                    : match);
  }

  private int skipJoiners(int index) {
    int i = index;
    while (i < index + 2 && tokens.at(i).means(TimeWord.Kind.DATE_JOINERS)) {
      i++;
    }
    return i;
  }

  private Optional<TimeMatch<Found>> relative(int i, boolean labelled) {
    return agos.at(i, labelled)
        .map(match -> new TimeMatch<>(match.next(), Found.of(match.value(), Optional.empty())));
  }

  /** "Today, 14:05"; without a time the word counts after a label or alone on its line. */
  private Optional<TimeMatch<Found>> dayWord(int i, boolean labelled) {
    boolean today = tokens.at(i).means(TimeWord.Kind.TODAY);
    if (!today && !tokens.at(i).means(TimeWord.Kind.YESTERDAY)) {
      return Optional.empty();
    }
    TimeAgo ago = TimeAgo.parse(today ? "0 days" : "1 day");
    Optional<TimeMatch<TimeParts>> time = timeAfter(i + 1);
    if (time.isPresent()) {
      Found found = Found.of(ago, time.map(TimeMatch::value));
      return Optional.of(new TimeMatch<>(time.get().next(), found));
    }
    boolean alone = i == 0 && !tokens.reach(1);
    return labelled || alone
        ? Optional.of(new TimeMatch<>(i + 1, Found.of(ago, Optional.empty())))
        : Optional.empty();
  }
}
