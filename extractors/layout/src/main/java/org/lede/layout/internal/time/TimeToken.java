package org.lede.layout.internal.time;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number, a mark, or a word or phrase of a stretch that may hold a time.
 *
 * @param shape which of the three
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset after it
 * @param joined whether only invisible marks stand between it and the token before
 * @param text the digits in ASCII, or the mark or letters as spelled
 * @param words what the word means, empty for numbers, marks and words of no meaning here
 * @param kinds the kinds of those meanings, for a quick look
 */
record TimeToken(
    Shape shape,
    int start,
    int end,
    boolean joined,
    String text,
    List<TimeWord> words,
    Set<TimeWord.Kind> kinds) {

  private static final Set<TimeWord.Kind> NO_KINDS = EnumSet.noneOf(TimeWord.Kind.class);

  enum Shape {
    NUMBER,
    MARK,
    WORD,
    NOTHING
  }

  /** Stands before the first and after the last token. */
  static final TimeToken NOTHING = of(Shape.NOTHING, -1, -1, false, "");

  /** A token of no meaning. */
  static TimeToken of(Shape shape, int start, int end, boolean joined, String text) {
    return new TimeToken(shape, start, end, joined, text, List.of(), NO_KINDS);
  }

  boolean isNumber() {
    return shape == Shape.NUMBER;
  }

  /** Whether it is a number of so many digits. */
  boolean isNumber(int least, int most) {
    return isNumber() && text.length() >= least && text.length() <= most;
  }

  /** The number, or -1 if it is none or a long one. */
  int value() {
    return isNumber(1, 9) ? Integer.parseInt(text) : -1;
  }

  /** Whether it is one of these marks. */
  boolean isMark(String marks) {
    return shape == Shape.MARK && marks.contains(text);
  }

  boolean means(TimeWord.Kind kind) {
    return kinds.contains(kind);
  }

  Optional<TimeWord> word(TimeWord.Kind kind) {
    return means(kind)
        ? words.stream().filter(word -> word.kind() == kind).findFirst()
        : Optional.empty();
  }

  /** Whether it follows the token before with nothing to be seen between. */
  boolean touches(TimeToken before) {
    return joined || before.end == start;
  }

  boolean isUpperCase() {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** What the label says that this token is, NONE if it is no label. */
  TimeLabel label() {
    if (means(TimeWord.Kind.PUBLISHED)) {
      return TimeLabel.PUBLISHED;
    }
    if (means(TimeWord.Kind.UPDATED)) {
      return TimeLabel.UPDATED;
    }
    return means(TimeWord.Kind.AS_OF) ? TimeLabel.AS_OF : TimeLabel.NONE;
  }

  /** What the token says of a time that stands before it. */
  TimeLabel labelAfter() {
    if (means(TimeWord.Kind.PUBLISHED_AFTER)) {
      return TimeLabel.PUBLISHED;
    }
    return means(TimeWord.Kind.UPDATED_AFTER) ? TimeLabel.UPDATED : TimeLabel.NONE;
  }

  /** The weekday that it names; none for "tor", which is another one in another language. */
  Optional<DayOfWeek> weekday() {
    List<String> days =
        words.stream()
            .filter(word -> word.kind() == TimeWord.Kind.WEEKDAYS)
            .map(TimeWord::value)
            .distinct()
            .toList();
    return days.size() == 1
        ? Optional.of(DayOfWeek.of(Integer.parseInt(days.get(0))))
        : Optional.empty();
  }

  /** Whether it is short and without a capital: "to" and "za" are words besides weekdays. */
  boolean mayBeParticle() {
    return shape == Shape.WORD
        && text.length() <= 3
        && text.charAt(0) < 0x80
        && Character.isLowerCase(text.charAt(0));
  }
}
