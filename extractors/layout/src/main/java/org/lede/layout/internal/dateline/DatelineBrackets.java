package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.dateline.DatelinePart.Kind;
import org.lede.layout.internal.words.CreditWords;

/**
 * Reads the bracketed datelines of Japan and Korea: {@code 【パリ＝山田太郎】}, {@code 【ドーハ共同】}, {@code
 * ［東京　３日　ロイター］}, {@code (서울=연합뉴스) 김민수 기자 =}.
 */
final class DatelineBrackets {

  private static final int MAX_ENCLOSED = 60;
  private static final int MAX_PLACE = 12;
  private static final int MAX_NAMES = 6;

  private final DatelineWords words;
  private final DatelineDate dates;

  DatelineBrackets(DatelineWords words) {
    this.words = words;
    dates = new DatelineDate(words);
  }

  /** The run that begins at an offset. */
  Optional<DatelineRun> at(String text, int start, int end) {
    char close = start < end ? DatelineMarks.closing(text.charAt(start)) : 0;
    if (close == 0 || close == '/') {
      return Optional.empty();
    }
    int stop = text.substring(start, Math.min(end, start + MAX_ENCLOSED)).indexOf(close) + start;
    if (stop <= start + 1) {
      return Optional.empty();
    }
    List<DatelinePart> parts = inside(text, start + 1, stop);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int runEnd = reporterEnd(text, stop + 1, end);
    DatelineSeparator separator =
        DatelineSeparator.at(text, runEnd, end)
            .orElse(new DatelineSeparator(DatelineSeparator.Kind.NOTHING, runEnd));
    return separator.after() < end
        ? Optional.of(new DatelineRun(start, runEnd, parts, separator))
        : Optional.empty();
  }

  private List<DatelinePart> inside(String text, int start, int end) {
    int equals = equalsSign(text, start, end);
    return equals < 0 ? fields(text, start, end) : pairs(text, start, end);
  }

  private static int equalsSign(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '=' || text.charAt(i) == '\uFF1D') {
        return i;
      }
    }
    return -1;
  }

  /** {@code 北京＝A、台北＝B}: places before the sign, agency or reporter behind it. */
  private List<DatelinePart> pairs(String text, int start, int end) {
    if (words.isAgency(text, start, end) || isPhotoCredit(text, start, end)) {
      return List.of();
    }
    List<DatelinePart> parts = new ArrayList<>();
    int from = start;
    while (from < end) {
      int sign = equalsSign(text, from, end);
      if (sign < 0) {
        break;
      }
      int stop = pairEnd(text, sign + 1, end);
      DatelinePart right = right(text, sign + 1, stop);
      if (right.start() == right.end() || !left(text, from, sign, right, parts)) {
        return List.of();
      }
      parts.add(right);
      from = stop + 1;
    }
    return parts;
  }

  /** {@code (사진=연합뉴스)} says whose the photo is. */
  private static boolean isPhotoCredit(String text, int start, int end) {
    return CreditWords.all()
        .label(text, DatelineMarks.skipBlanks(text, start, end), end)
        .isPresent();
  }

  /** The comma after which another pair begins, or the end. */
  private static int pairEnd(String text, int start, int end) {
    int sign = equalsSign(text, start, end);
    int i = sign < 0 ? end : sign;
    while (i > start && i < end && !DatelineMarks.isComma(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private DatelinePart right(String text, int start, int end) {
    int from = DatelineMarks.skipBlanks(text, start, end);
    int to = DatelineMarks.skipBlanksBack(text, end, from);
    boolean agency = words.isAgency(text, from, to);
    boolean reporter = !agency && (endsWithTitle(text, from, to) || !opensHangul(text, from));
    return DatelinePart.of(reporter ? Kind.REPORTER : Kind.SOURCE, from, to, agency);
  }

  private boolean endsWithTitle(String text, int start, int end) {
    return words.reporters().stream()
        .anyMatch(
            title -> end - title.length() >= start && text.startsWith(title, end - title.length()));
  }

  private static boolean opensHangul(String text, int at) {
    return at < text.length() && Characters.isHangul(text.charAt(at));
  }

  private boolean left(
      String text, int start, int end, DatelinePart right, List<DatelinePart> parts) {
    int from = DatelineMarks.skipBlanks(text, start, end);
    boolean any = false;
    while (from < end) {
      int stop = from;
      while (stop < end && !partsPlaces(text.charAt(stop))) {
        stop++;
      }
      if (!leftPiece(text, from, stop, right, parts)) {
        return false;
      }
      any = true;
      from = stop + 1;
    }
    return any;
  }

  private static boolean partsPlaces(char c) {
    return DatelineMarks.isBlankInLine(c) || DatelineMarks.isComma(c) || c == '/' || c == '\u30FB';
  }

  private boolean leftPiece(
      String text, int start, int end, DatelinePart right, List<DatelinePart> parts) {
    boolean place = words.isCity(text, start, end) || words.isRegion(text, start, end);
    boolean named =
        place || (isCaselessName(text, start, end) && isPlaceBeside(text, start, right));
    if (named) {
      parts.add(DatelinePart.of(Kind.CITY, start, end, place));
      return true;
    }
    boolean agency = words.isAgency(text, start, end);
    boolean house = right.is(Kind.REPORTER) && isCaselessName(text, start, end);
    if (agency || house) {
      parts.add(DatelinePart.of(Kind.SOURCE, start, end, agency));
    }
    return agency || house;
  }

  /** Korean houses sign {@code [house=reporter]}; beside an agency stands a place. */
  private static boolean isPlaceBeside(String text, int start, DatelinePart right) {
    return right.is(Kind.SOURCE) || !opensHangul(text, start);
  }

  private static boolean isCaselessName(String text, int start, int end) {
    if (start >= end || end - start > MAX_PLACE) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!DatelineMarks.isCaseless(c) && c != '\u30FC' && c != '\u30FB') {
        return false;
      }
    }
    return true;
  }

  /** {@code ワシントン　３日　ロイター}, {@code ドーハ共同}: at least one agency among the fields. */
  private List<DatelinePart> fields(String text, int start, int end) {
    List<DatelinePart> parts = new ArrayList<>();
    int from = DatelineMarks.skipBlanks(text, start, end);
    while (from < end) {
      int stop = from;
      while (stop < end && !DatelineMarks.isBlankInLine(text.charAt(stop))) {
        stop++;
      }
      if (!field(text, from, stop, parts)) {
        return List.of();
      }
      from = DatelineMarks.skipBlanks(text, stop, end);
    }
    boolean source = parts.stream().anyMatch(part -> part.is(Kind.SOURCE));
    boolean complete = source && (parts.size() > 1 || text.charAt(start - 1) == '\u3010');
    return complete ? parts : List.of();
  }

  private boolean field(String text, int start, int end, List<DatelinePart> parts) {
    if (words.isAgency(text, start, end)) {
      parts.add(DatelinePart.of(Kind.SOURCE, start, end, true));
      return true;
    }
    if (words.isCity(text, start, end)) {
      parts.add(DatelinePart.of(Kind.CITY, start, end, true));
      return true;
    }
    Optional<DatelinePart> date = dates.at(text, start, end).filter(part -> part.end() == end);
    if (date.isPresent()) {
      parts.add(date.get());
      return true;
    }
    return glued(text, start, end, parts);
  }

  /** A place with the agency right behind it. */
  private boolean glued(String text, int start, int end, List<DatelinePart> parts) {
    for (int i = start + 1; i < end - 1; i++) {
      if (words.isAgency(text, i, end) && isCaselessName(text, start, i)) {
        parts.add(DatelinePart.of(Kind.CITY, start, i, words.isCity(text, start, i)));
        parts.add(DatelinePart.of(Kind.SOURCE, i, end, true));
        return true;
      }
    }
    return false;
  }

  /** After {@code 김민수 이영희 기자}, or the offset itself if no reporter follows. */
  private int reporterEnd(String text, int start, int end) {
    int i = start;
    for (int name = 0; name < MAX_NAMES; name++) {
      int from = DatelineMarks.skipBlanks(text, i, end);
      int stop = from;
      while (stop < end && opensHangul(text, stop) && stop < from + 8) {
        stop++;
      }
      if (stop == from) {
        return start;
      }
      if (endsWithTitle(text, from, stop)) {
        return stop;
      }
      i = stop < end && DatelineMarks.isComma(text.charAt(stop)) ? stop + 1 : stop;
    }
    return start;
  }
}
