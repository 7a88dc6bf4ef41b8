package org.lede.layout.internal.dateline;

import java.util.Optional;
import org.lede.internal.text.Characters;

/**
 * What closes a dateline: any dash with any spacing, a colon, a full stop, an equals sign, the end
 * of the line, or nothing but a blank.
 *
 * @param kind its form
 * @param after offset of what follows it and the blanks behind it
 */
record DatelineSeparator(Kind kind, int after) {

  private static final int MAX_BLANKS = 12;

  /** The forms, each with a weight of its own. */
  enum Kind {
    DASH_SPACED,
    DASH_TIGHT_LEFT,
    DASH_TIGHT_RIGHT,
    DASH_TIGHT_BOTH,
    DOUBLE_DASH,
    DOT_DASH,
    COLON,
    STOP,
    EQUALS,
    BAR,
    COMMA,
    LINE_END,
    NOTHING
  }

  /** The separator that begins at an offset. */
  static Optional<DatelineSeparator> at(String text, int start, int end) {
    int mark = DatelineMarks.skipBlanks(text, start, end);
    if (mark >= end) {
      return Optional.of(new DatelineSeparator(Kind.LINE_END, nextLine(text, mark)));
    }
    char c = text.charAt(mark);
    if (Characters.isDash(c)) {
      return dash(text, start, mark, end);
    }
    if (DatelineMarks.isStop(c)) {
      return stop(text, mark, end);
    }
    if (DatelineMarks.isColon(c)) {
      return Optional.of(closed(Kind.COLON, text, mark + 1, end));
    }
    if (c == '=' || c == '\uFF1D') {
      return Optional.of(closed(Kind.EQUALS, text, mark + 1, end));
    }
    if (c == '|'
        || (c == '/' && mark + 1 < end && DatelineMarks.isBlankInLine(text.charAt(mark + 1)))) {
      return Optional.of(closed(Kind.BAR, text, mark + 1, end));
    }
    if (DatelineMarks.isComma(c)) {
      return Optional.of(closed(Kind.COMMA, text, mark + 1, end));
    }
    return mark > start || !DatelineMarks.isLetter(c)
        ? Optional.of(new DatelineSeparator(Kind.NOTHING, mark))
        : Optional.empty();
  }

  /** Where the next line that is not blank begins, if it is near. */
  private static int nextLine(String text, int end) {
    return Characters.skipBlanks(text, end, Math.min(text.length(), end + MAX_BLANKS));
  }

  private static DatelineSeparator closed(Kind kind, String text, int from, int end) {
    int after = DatelineMarks.skipBlanks(text, from, end);
    while (after < end && Characters.isDash(text.charAt(after))) {
      after = DatelineMarks.skipBlanks(text, after + 1, end);
    }
    return new DatelineSeparator(kind, after);
  }

  private static Optional<DatelineSeparator> dash(String text, int start, int mark, int end) {
    int i = mark;
    while (i < end && i < mark + 3 && Characters.isDash(text.charAt(i))) {
      i++;
    }
    boolean blankBefore = mark > start;
    boolean blankAfter = i >= end || DatelineMarks.isBlankInLine(text.charAt(i));
    boolean twice = i > mark + 1;
    if (!blankBefore && !blankAfter && !twice && text.charAt(mark) == '-' && isHyphen(text, mark)) {
      return Optional.empty();
    }
    return Optional.of(
        new DatelineSeparator(
            dashKind(blankBefore, blankAfter, twice), DatelineMarks.skipBlanks(text, i, end)));
  }

  private static Kind dashKind(boolean blankBefore, boolean blankAfter, boolean twice) {
    if (!blankBefore && !blankAfter) {
      return Kind.DASH_TIGHT_BOTH;
    }
    if (twice) {
      return Kind.DOUBLE_DASH;
    }
    if (blankBefore && blankAfter) {
      return Kind.DASH_SPACED;
    }
    return blankBefore ? Kind.DASH_TIGHT_RIGHT : Kind.DASH_TIGHT_LEFT;
  }

  /** A tight hyphen after a letter joins words; after a bracket it closes a run. */
  private static boolean isHyphen(String text, int mark) {
    return mark == 0 || DatelineMarks.isLetter(text.charAt(mark - 1));
  }

  private static Optional<DatelineSeparator> stop(String text, int mark, int end) {
    int next = DatelineMarks.skipBlanks(text, mark + 1, end);
    int i = next;
    while (i < end && i < next + 3 && Characters.isDash(text.charAt(i))) {
      i++;
    }
    int after = DatelineMarks.skipBlanks(text, i, end);
    return i > next
        ? Optional.of(new DatelineSeparator(Kind.DOT_DASH, after))
        : Optional.of(new DatelineSeparator(Kind.STOP, next));
  }
}
