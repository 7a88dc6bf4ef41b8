package org.lede.layout.internal.page;

import org.lede.internal.text.Characters;

/**
 * The marks of Markdown and of messengers round a line's own words: {@code # Mill closed}, {@code
 * **Bats may keep it standing**}, {@code By [Ada Finch](https://mail.example/ada)}. Rules of
 * CommonMark 0.31, as far as they are about one line.
 */
public final class Markdown {

  private static final int MAX_LEVEL = 6;

  /** Longest address of a link that is looked for. */
  private static final int MAX_ADDRESS = 500;

  /** Longest words of a link that are looked for. */
  private static final int MAX_LABEL = 100;

  private Markdown() {}

  /** The line without the mark of a heading and without emphasis that holds all of it. */
  static PageLine bare(String text, PageLine line) {
    int start = afterHeadingMark(text, line);
    int end = line.end();
    int run = emphasis(text, start, end);
    while (run > 0) {
      start += run;
      end -= run;
      run = emphasis(text, start, end);
    }
    return start == line.start() && end == line.end()
        ? line
        : new PageLine(start, end, line.blanksBefore(), line.surplus());
  }

  private static int afterHeadingMark(String text, PageLine line) {
    int i = line.start();
    while (i < line.end() && text.charAt(i) == '#') {
      i++;
    }
    int level = i - line.start();
    int words = Characters.skipBlanks(text, i, line.end());
    boolean heading = level > 0 && level <= MAX_LEVEL && words > i && words < line.end();
    return heading && Character.isLetterOrDigit(text.charAt(words)) ? words : line.start();
  }

  /** How many marks open and close a stretch, with words right inside and no such mark between. */
  private static int emphasis(String text, int start, int end) {
    if (end - start < 2 + 1) {
      return 0;
    }
    char mark = text.charAt(start);
    boolean emphasis = (mark == '*' || mark == '_') && text.charAt(end - 1) == mark;
    if (!emphasis) {
      return 0;
    }
    int run = text.charAt(start + 1) == mark ? 2 : 1;
    int from = start + run;
    int to = end - run;
    boolean encloses =
        from < to
            && text.charAt(to) == mark
            && !isMarkOrBlank(text.charAt(from), mark)
            && !isMarkOrBlank(text.charAt(to - 1), mark);
    int inner = encloses ? text.indexOf(mark, from) : -1;
    return encloses && inner >= to ? run : 0;
  }

  private static boolean isMarkOrBlank(char c, char mark) {
    return c == mark || Characters.isBlank(c);
  }

  /**
   * Where the words of a link end.
   *
   * @param open offset of a bracket that may open it
   * @return offset of the bracket that closes the words; -1 if it is no link
   */
  public static int labelEnd(CharSequence text, int open, int end) {
    int last = Math.min(end - 1, open + MAX_LABEL);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == '[') {
        return -1;
      }
      if (c == ']') {
        return i > open + 1 && linkEnd(text, i, end) > 0 ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Where a link ends.
   *
   * @param close offset of the bracket that closes its words
   * @return offset after the bracket that closes its address; -1 if there is no address
   */
  public static int linkEnd(CharSequence text, int close, int end) {
    boolean opens = close + 1 < end && text.charAt(close) == ']' && text.charAt(close + 1) == '(';
    if (!opens) {
      return -1;
    }
    int last = Math.min(end, close + MAX_ADDRESS);
    for (int i = close + 2; i < last; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (Characters.isBlank(c) || c == '(') {
        return -1;
      }
    }
    return -1;
  }
}
