package org.lede.layout;

import java.util.List;
import java.util.Optional;

/**
 * A number, a mark, or a word or phrase of a stretch that may hold a time.
 *
 * @param shape which of the three
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset after it
 * @param text the digits in ASCII, or the mark or letters as spelled
 * @param words what the word means, empty for numbers, marks and words of no meaning here
 */
record TimeToken(Shape shape, int start, int end, String text, List<TimeWord> words) {

  enum Shape {
    NUMBER,
    MARK,
    WORD,
    NOTHING
  }

  /** Stands before the first and after the last token. */
  static final TimeToken NOTHING = new TimeToken(Shape.NOTHING, -1, -1, "", List.of());

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
    return words.stream().anyMatch(word -> word.kind() == kind);
  }

  Optional<TimeWord> word(TimeWord.Kind kind) {
    return words.stream().filter(word -> word.kind() == kind).findFirst();
  }

  /** Whether it follows the other with nothing between. */
  boolean touches(TimeToken before) {
    return before.end == start;
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
}
