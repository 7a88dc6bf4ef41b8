package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.dateline.DatelinePart.Kind;

/**
 * Reads Chinese datelines: {@code 新华社北京11月22日电（记者王明）}, {@code （中央社記者王明台北3日電）}, {@code 中新网3月4日电}.
 */
final class DatelineChinese {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_PLACE = 10;
  private static final int MAX_TAIL = 10;

  private final DatelineWords words;
  private final DatelineDate dates;

  DatelineChinese(DatelineWords words) {
    this.words = words;
    dates = new DatelineDate(words);
  }

  /** The run that begins at an offset. */
  Optional<DatelineRun> at(String text, int start, int lineEnd) {
    int limit = Math.min(lineEnd, start + MAX_LENGTH);
    char close = start < limit ? DatelineMarks.closing(text.charAt(start)) : 0;
    int from = close == 0 || close == '/' ? start : start + 1;
    int agencyEnd = words.agencyEnd(text, from, limit, true).orElseGet(() -> ownPaper(text, from));
    boolean sourceless = agencyEnd == from || ownPaper(text, from) == agencyEnd;
    if (agencyEnd >= limit || (agencyEnd == from && !opensWithCity(text, start, from, limit))) {
      return Optional.empty();
    }
    List<DatelinePart> parts = new ArrayList<>();
    if (!sourceless) {
      parts.add(DatelinePart.of(Kind.SOURCE, from, agencyEnd, true));
    }
    int dispatch = dispatchEnd(text, agencyEnd, limit, parts);
    if (dispatch < 0) {
      return Optional.empty();
    }
    int end =
        from > start
            ? closed(text, dispatch, limit, close)
            : credited(text, dispatch, limit, parts);
    return end < 0 ? Optional.empty() : Optional.of(run(text, start, end, lineEnd, parts));
  }

  /** {@code （吉隆坡25日讯）}: within brackets a known city and a date may do without an agency. */
  private boolean opensWithCity(String text, int start, int from, int limit) {
    return from > start
        && words
            .city(text, from, limit)
            .filter(city -> dates.at(text, city.end(), limit).isPresent())
            .isPresent();
  }

  private int ownPaper(String text, int from) {
    return words.ownPapers().stream()
        .filter(own -> text.startsWith(own, from))
        .findFirst()
        .map(own -> from + own.length())
        .orElse(from);
  }

  /** Reads reporter, place and date up to {@code 电}; the offset behind it, or -1. */
  private int dispatchEnd(String text, int start, int limit, List<DatelinePart> parts) {
    int digit = start;
    while (digit < limit && DatelineMarks.digit(text.charAt(digit)) < 0) {
      if (!DatelineMarks.isCaseless(text.charAt(digit)) && text.charAt(digit) != '/') {
        return -1;
      }
      if (isDispatch(text.charAt(digit)) && words.isCity(text, start, digit)) {
        parts.add(DatelinePart.of(Kind.CITY, start, digit, true));
        return digit + 1;
      }
      digit++;
    }
    Optional<DatelinePart> date = dates.at(text, digit, limit);
    if (date.isEmpty()) {
      return -1;
    }
    place(text, start, digit, parts);
    parts.add(date.get());
    for (int i = date.get().end(); i < Math.min(limit, date.get().end() + MAX_TAIL); i++) {
      if (isDispatch(text.charAt(i))) {
        return i + 1;
      }
      if (!DatelineMarks.isCaseless(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDispatch(char c) {
    return c == '电' || c == '電' || c == '讯' || c == '訊';
  }

  /** A place fills the stretch, or ends it behind a reporter's name. */
  private void place(String text, int start, int end, List<DatelinePart> parts) {
    Optional<String> title =
        words.reporters().stream().filter(word -> text.startsWith(word, start)).findFirst();
    if (title.isEmpty()) {
      placesBySlash(text, start, Math.min(end, start + MAX_PLACE), parts);
      return;
    }
    int name = start + title.get().length();
    for (int i = name + 2; i < end; i++) {
      if (words.isCity(text, i, end) || i == name + 4 || i == end - 2) {
        parts.add(DatelinePart.of(Kind.REPORTER, name, i, false));
        parts.add(DatelinePart.of(Kind.CITY, i, end, words.isCity(text, i, end)));
        return;
      }
    }
  }

  private void placesBySlash(String text, int start, int end, List<DatelinePart> parts) {
    int from = start;
    while (from < end) {
      int stop = from;
      while (stop < end && text.charAt(stop) != '/') {
        stop++;
      }
      if (stop > from) {
        parts.add(DatelinePart.of(Kind.CITY, from, stop, words.isCity(text, from, stop)));
      }
      from = stop + 1;
    }
  }

  /** The closing bracket, behind a few more words. */
  private static int closed(String text, int from, int limit, char close) {
    for (int i = from; i < Math.min(limit, from + MAX_TAIL); i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return -1;
  }

  /** After the reporters in brackets that may follow. */
  private int credited(String text, int from, int limit, List<DatelinePart> parts) {
    int open = DatelineMarks.skipBlanks(text, from, limit);
    char close = open < limit ? DatelineMarks.closing(text.charAt(open)) : 0;
    int inside = open + 1;
    Optional<String> title =
        words.reporters().stream().filter(word -> text.startsWith(word, inside)).findFirst();
    if (close == 0 || title.isEmpty()) {
      return from;
    }
    int name = DatelineMarks.skipBlanks(text, inside + title.get().length(), limit);
    int end = closingAt(text, name, Math.min(text.length(), name + MAX_LENGTH), close);
    if (end <= name) {
      return from;
    }
    parts.add(DatelinePart.of(Kind.REPORTER, name, end, false));
    return end + 1;
  }

  private static int closingAt(String text, int from, int limit, char close) {
    int i = from;
    while (i < limit && text.charAt(i) != close) {
      i++;
    }
    return i < limit ? i : -1;
  }

  private static DatelineRun run(
      String text, int start, int end, int lineEnd, List<DatelinePart> parts) {
    int after = DatelineMarks.skipBlanks(text, Math.min(end, lineEnd), lineEnd);
    return new DatelineRun(
        start, end, parts, new DatelineSeparator(DatelineSeparator.Kind.NOTHING, after));
  }
}
