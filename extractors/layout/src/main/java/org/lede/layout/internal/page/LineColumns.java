package org.lede.layout.internal.page;

import java.util.BitSet;
import java.util.List;
import org.lede.internal.text.Characters;

/**
 * Where the lines of a page stand on a screen of letters of one width, in columns: a wide letter of
 * East Asia takes two, a mark on a letter none.
 */
final class LineColumns {

  /** A tab goes on to the next multiple of it. */
  private static final int TAB = 8;

  private final int[] indents;
  private final int[] ends;
  private final int[] words;
  private final BitSet wide = new BitSet();

  private LineColumns(int lines) {
    this.indents = new int[lines];
    this.ends = new int[lines];
    this.words = new int[lines];
  }

  static LineColumns of(String text, List<PageLine> lines) {
    LineColumns columns = new LineColumns(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      columns.indents[i] = indent(text, line.start());
      columns.ends[i] = columns.indents[i] + width(text, line.start(), line.end());
      columns.words[i] = width(text, line.start(), firstWordEnd(text, line));
      columns.wide.set(i, isWide(text.charAt(line.start())));
    }
    return columns;
  }

  /** The column in which a line begins. */
  int indent(int line) {
    return indents[line];
  }

  /** The column after the last letter of a line. */
  int end(int line) {
    return ends[line];
  }

  /** How wide the first word of a line is. */
  int firstWord(int line) {
    return words[line];
  }

  /** Whether a line begins in a script of wide letters, which may break before most of them. */
  boolean startsWide(int line) {
    return wide.get(line);
  }

  /** Where the first word of a line ends; each wide letter is a word. */
  static int firstWordEnd(CharSequence text, PageLine line) {
    int end = line.start() + 1;
    if (isWide(text.charAt(line.start()))) {
      return end;
    }
    while (end < line.end() && !Characters.isBlank(text.charAt(end)) && !isWide(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int indent(CharSequence text, int start) {
    int from = start;
    while (from > 0 && isIndentation(text.charAt(from - 1))) {
      from--;
    }
    int column = 0;
    for (int i = from; i < start; i++) {
      column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  /** The mark of a quoted line takes its column as a blank does. */
  private static boolean isIndentation(char c) {
    return c == ' ' || c == '>' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }

  private static int width(CharSequence text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static int width(char c) {
    if (c < '\u0300') {
      return 1;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    return mark ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isWide(char c) {
    return c >= '\u1100'
        && (c <= '\u115F'
            || (c >= '\u2E80' && c <= '\uA4CF')
            || Characters.isHangul(c)
            || (c >= '\uF900' && c <= '\uFAFF')
            || (c >= '\uFE30' && c <= '\uFE4F')
            || (c >= '\uFF00' && c <= '\uFF60'));
  }
}
