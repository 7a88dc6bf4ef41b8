package org.lede.layout.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.words.PhraseMatcher;

/** The numbers, marks and words of a stretch; outside of it stands {@link TimeToken#NOTHING}. */
final class TimeTokens {

  private final List<TimeToken> tokens = new ArrayList<>();
  private final TimeWords words;
  private final TimeSpelling spelling;

  /** Where the last token ends in the spelling. */
  private int last = -1;

  /** Where the next token begins in the spelling, or a blank before it. */
  private int next;

  private TimeTokens(TimeWords words, TimeSpelling spelling) {
    this.words = words;
    this.spelling = spelling;
  }

  static TimeTokens of(TimeWords words, CharSequence text, int start, int end) {
    return new TimeTokens(words, TimeSpelling.of(text, start, end));
  }

  TimeToken at(int index) {
    cutUpTo(index);
    return index >= 0 && index < tokens.size() ? tokens.get(index) : TimeToken.NOTHING;
  }

  /** Whether there is a token at an index; unlike the size it asks for no more tokens than that. */
  boolean reach(int index) {
    cutUpTo(index);
    return index < tokens.size();
  }

  int size() {
    cutUpTo(Integer.MAX_VALUE);
    return tokens.size();
  }

  /** Tokens are cut when asked for, as a few are often enough. */
  private void cutUpTo(int index) {
    while (tokens.size() <= index && next < spelling.length()) {
      next = next(next);
    }
  }

  /** The index after at most so many of these marks. */
  int skipMarks(int index, String marks, int most) {
    int i = index;
    while (i - index < most && at(i).isMark(marks)) {
      i++;
    }
    return i;
  }

  /** Whether a language puts the month before the day. */
  boolean monthFirst(TimeWord month) {
    return words.monthFirst(month.language());
  }

  private int next(int i) {
    char c = spelling.charAt(i);
    if (c == ' ') {
      return i + 1;
    }
    if (c >= '0' && c <= '9') {
      return number(i);
    }
    return isWordCharacter(c) ? word(i) : mark(i);
  }

  private int number(int start) {
    int i = start;
    while (i < spelling.length() && spelling.charAt(i) >= '0' && spelling.charAt(i) <= '9') {
      i++;
    }
    add(TimeToken.Shape.NUMBER, start, i);
    return i;
  }

  private int mark(int start) {
    add(TimeToken.Shape.MARK, start, start + 1);
    return start + 1;
  }

  private int word(int start) {
    Optional<PhraseMatcher.Match<TimeWords.Meanings>> match =
        words
            .longestAt(spelling.text(), start, spelling.length())
            .filter(found -> isWordEnd(found.end()));
    if (match.isEmpty()) {
      int end = wordEnd(start);
      add(TimeToken.Shape.WORD, start, end);
      return end;
    }
    add(start, match.get());
    return match.get().end();
  }

  /** Of a script without blanks a word of no meaning is one character, as the next may have one. */
  private int wordEnd(int start) {
    int i = start + 1;
    while (i < spelling.length() && !isWordEnd(i)) {
      i++;
    }
    return i;
  }

  private boolean isWordEnd(int i) {
    return i >= spelling.length()
        || !isWordCharacter(spelling.charAt(i))
        || standsAlone(spelling.charAt(i))
        || standsAlone(spelling.charAt(i - 1));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Korean has blanks, but its counters cling to the numbers before them. */
  private static boolean standsAlone(char c) {
    return Characters.isUnspaced(c) || Characters.isHangul(c);
  }

  private void add(TimeToken.Shape shape, int from, int to) {
    tokens.add(
        TimeToken.of(
            shape, spelling.start(from), spelling.end(to - 1), from == last, spell(from, to)));
    last = to;
  }

  private void add(int from, PhraseMatcher.Match<TimeWords.Meanings> match) {
    // A phrase may end in the blank that parts it from the next word.
    int end = match.end();
    while (end > from + 1 && spelling.charAt(end - 1) == ' ') {
      end--;
    }
    tokens.add(
        new TimeToken(
            TimeToken.Shape.WORD,
            spelling.start(from),
            spelling.end(end - 1),
            from == last,
            spell(from, end),
            match.value().words(),
            match.value().kinds()));
    last = end;
  }

  private String spell(int from, int to) {
    return spelling.text().substring(from, to);
  }
}
