package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;

/**
 * Takes the marks off the lines of a quoted mail: {@code > The river rose}.
 *
 * <p>A mark before one line alone is an arrow of a menu, so only several lines one after another
 * count.
 */
final class QuotePrefixes {

  private static final int MIN_LINES = 3;

  private final String text;
  private final List<PageLine> lines;
  private final List<PageLine> bare = new ArrayList<>();

  /** Blank lines, and quoted ones, since the last line that has something. */
  private int blanks;

  private QuotePrefixes(String text, List<PageLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The lines without the marks; a line that has nothing else is a blank one. */
  static List<PageLine> strip(String text, List<PageLine> lines) {
    return new QuotePrefixes(text, lines).stripped();
  }

  private List<PageLine> stripped() {
    int i = 0;
    while (i < lines.size()) {
      int end = quotedEnd(i);
      boolean quoted = end - i >= MIN_LINES;
      int next = Math.max(end, i + 1);
      lines.subList(i, next).forEach(line -> add(line, quoted));
      i = next;
    }
    return List.copyOf(bare);
  }

  private int quotedEnd(int start) {
    int i = start;
    while (i < lines.size() && text.charAt(lines.get(i).start()) == '>') {
      i++;
    }
    return i;
  }

  private void add(PageLine line, boolean quoted) {
    blanks += line.blanksBefore();
    int start = quoted ? afterMarks(line) : line.start();
    if (start == line.end()) {
      blanks++;
    } else {
      bare.add(new PageLine(start, line.end(), blanks));
      blanks = 0;
    }
  }

  private int afterMarks(PageLine line) {
    int i = line.start();
    while (i < line.end() && (text.charAt(i) == '>' || Characters.isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
