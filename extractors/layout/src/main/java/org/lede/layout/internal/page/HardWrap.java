package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;

/**
 * Undoes the line breaks of a text that was wrapped at a fixed width, as mails, wire copy and pages
 * printed by a terminal's browser are.
 */
final class HardWrap {

  private static final String SENTENCE_ENDS = ".!?:;\u2026\u3002\uFF01\uFF1F";

  /** A shorter line before lower case is an entry of a list. */
  private static final double MIN_FILLED = 0.5;

  private final String text;
  private final List<PageLine> lines;
  private final LineColumns columns;
  private final List<LineStart> starts;
  private final WrapWidth width;

  private HardWrap(
      String text,
      List<PageLine> lines,
      LineColumns columns,
      List<LineStart> starts,
      WrapWidth width) {
    this.text = text;
    this.lines = lines;
    this.columns = columns;
    this.starts = starts;
    this.width = width;
  }

  /** The lines joined into paragraphs, or the same lines if the text is not wrapped. */
  static List<PageLine> unwrap(String text, List<PageLine> lines) {
    LineColumns columns = LineColumns.of(text, lines);
    List<LineStart> starts = lines.stream().map(line -> LineStart.of(text, line)).toList();
    WrapWidth width = WrapWidth.of(lines, columns, starts);
    return width.isNone() ? lines : new HardWrap(text, lines, columns, starts, width).joined();
  }

  private List<PageLine> joined() {
    List<PageLine> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (i > 0 && goesOn(first, i)) {
        line = joined.remove(joined.size() - 1).joined(line);
      } else {
        first = i;
      }
      joined.add(line);
    }
    return List.copyOf(joined);
  }

  /** Whether a line goes on with the paragraph that has its first line there. */
  private boolean goesOn(int first, int i) {
    return lines.get(i).blanksBefore() <= width.blanks()
        && !startsAnew(i)
        && !isPicture(first, i - 1)
        && isIndentedAlike(first, i)
        && !isAlone(first, i)
        && (lacksRoom(i) || isBrokenSentence(i));
  }

  /** A short line after one line and before another is a byline under its headline. */
  private boolean isAlone(int first, int i) {
    return first == i - 1
        && starts.get(i) != LineStart.LOWER_CASE
        && lines.get(i).length() < MIN_FILLED * width.column()
        && i + 1 < lines.size()
        && lines.get(i + 1).blanksBefore() <= width.blanks()
        && columns.indent(i + 1) == columns.indent(i)
        && !lacksRoom(i + 1);
  }

  private boolean lacksRoom(int i) {
    return width.lacksRoom(columns, i);
  }

  private boolean startsAnew(int i) {
    return switch (starts.get(i)) {
      case BULLET, LABEL, PICTURE -> true;
      case DASH_OR_NUMBER -> endsSentence(i - 1) || !lacksRoom(i);
      case LOWER_CASE, OTHER -> false;
    };
  }

  /** What stands for a picture, whole: what follows is its caption. */
  private boolean isPicture(int first, int last) {
    return starts.get(first) == LineStart.PICTURE && text.charAt(lines.get(last).end() - 1) == ']';
  }

  /**
   * The first line of a paragraph may be indented more than the others, that of a list item less,
   * and that of a mail's header less.
   */
  private boolean isIndentedAlike(int first, int i) {
    int indent = columns.indent(i);
    int before = columns.indent(i - 1);
    if (indent == before || first < i - 1) {
      return indent == before;
    }
    return indent < before || starts.get(first) == LineStart.LABEL || indent == itemIndent(first);
  }

  /** The column of the text after a list item's mark; -1 if the line has no such mark. */
  private int itemIndent(int line) {
    if (starts.get(line) != LineStart.BULLET && starts.get(line) != LineStart.DASH_OR_NUMBER) {
      return -1;
    }
    PageLine range = lines.get(line);
    int wordEnd = LineColumns.firstWordEnd(text, range);
    int next = Characters.skipBlanks(text, wordEnd, range.end());
    return columns.indent(line) + next - range.start();
  }

  /** The line before was broken early, as before words that must not be parted. */
  private boolean isBrokenSentence(int i) {
    return starts.get(i) == LineStart.LOWER_CASE
        && lines.get(i - 1).length() >= MIN_FILLED * width.column()
        && !endsSentence(i - 1);
  }

  private boolean endsSentence(int line) {
    return SENTENCE_ENDS.indexOf(text.charAt(lines.get(line).end() - 1)) >= 0;
  }
}
