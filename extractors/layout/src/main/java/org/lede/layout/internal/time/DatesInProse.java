package org.lede.layout.internal.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dates and months that prose tells as past: those in sentences with no word of the future.
 *
 * @param dates calendar dates, some without a year
 * @param months months named without a day
 */
record DatesInProse(List<DateParts> dates, List<NamedMonth> months) {

  /**
   * A month without a day.
   *
   * @param month 1 to 12
   * @param year the year beside it, empty in "in June"
   */
  record NamedMonth(int month, OptionalInt year) {}

  static DatesInProse in(TimeTokens tokens) {
    DatesInProse told = new DatesInProse(new ArrayList<>(), new ArrayList<>());
    Deque<TimeMention> mentions = new ArrayDeque<>(new TimeMentionScanner(tokens).all());
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || endsSentence(tokens, i)) {
        told.addSentence(tokens, start, i, mentions);
        start = i + 1;
      }
    }
    return told;
  }

  /** The stop behind a day ("3. Juni") or a month ("Feb. 3") ends none, that behind a year does. */
  private static boolean endsSentence(TimeTokens tokens, int i) {
    TimeToken before = tokens.at(i - 1);
    return tokens.at(i).isMark(".!?。")
        && !tokens.at(i + 1).touches(tokens.at(i))
        && !before.isNumber(1, 2)
        && !before.means(TimeWord.Kind.MONTHS);
  }

  private void addSentence(TimeTokens tokens, int from, int to, Deque<TimeMention> mentions) {
    boolean past = isPast(tokens, from, to);
    int end = tokens.at(to - 1).end();
    while (!mentions.isEmpty() && mentions.peek().start() < end) {
      Optional<DateParts> date = mentions.remove().date();
      if (past) {
        date.ifPresent(dates::add);
      }
    }
    if (past) {
      addMonths(tokens, from, to);
    }
  }

  private static boolean isPast(TimeTokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.at(i).means(TimeWord.Kind.FUTURE)) {
        return false;
      }
    }
    return true;
  }

  private void addMonths(TimeTokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.at(i).means(TimeWord.Kind.MONTHS) && !hasDay(tokens, i)) {
        addMonth(tokens, i);
      }
    }
  }

  private static boolean hasDay(TimeTokens tokens, int i) {
    int before = tokens.at(i - 1).isMark(".") ? i - 2 : i - 1;
    return tokens.at(i + 1).isNumber(1, 2) || tokens.at(before).isNumber(1, 2);
  }

  /** "May" and "März" may be names: a preposition or a year makes them months. */
  private void addMonth(TimeTokens tokens, int i) {
    int month = tokens.at(i).word(TimeWord.Kind.MONTHS).orElseThrow().number();
    int next = tokens.at(i + 1).means(TimeWord.Kind.DATE_JOINERS) ? i + 2 : i + 1;
    TimeToken year = tokens.at(next);
    if (year.isNumber(4, 4) && year.value() > 1900 && year.value() < 2100) {
      months.add(new NamedMonth(month, OptionalInt.of(year.value())));
    } else if (tokens.at(i - 1).means(TimeWord.Kind.MONTH_PREPOSITIONS)) {
      months.add(new NamedMonth(month, OptionalInt.empty()));
    }
  }
}
