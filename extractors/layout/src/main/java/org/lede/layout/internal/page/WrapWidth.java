package org.lede.layout.internal.page;

import java.util.List;

/**
 * The column at which a text was wrapped, and how far its lines stand apart.
 *
 * <p>A line of a wrapped text breaks where the next word would have gone beyond that column; in all
 * others a line mostly breaks where there was room left. Menus between wrapped paragraphs are lines
 * that had room too, so only lines that fill a good part of the width are asked.
 *
 * @param column the width; 0 if the text is not wrapped
 * @param blanks how many blank lines stand between two lines of one paragraph
 */
record WrapWidth(int column, int blanks) {

  static final WrapWidth NONE = new WrapWidth(0, 0);

  private static final int MIN_COLUMN = 40;
  private static final int MAX_COLUMN = 110;

  /** A line that fills less of the width says nothing of it. */
  private static final double MIN_FILLED = 0.6;

  /** How many of the lines that fill the width must break for want of room. */
  private static final double MIN_SHARE = 0.6;

  /** So much evidence is a habit: a break for want of room counts one, before lower case two. */
  private static final int MIN_EVIDENCE = 4;

  /** A sentence goes on in lower case after a good part of the breaks inside it. */
  private static final double MIN_LOWER_CASE = 0.25;

  /** How much of the text may stand in longer lines, as addresses that cannot be broken do. */
  private static final double MAX_BEYOND = 0.1;

  /** How many lines of a double-spaced text may follow the one before without a blank line. */
  private static final double MAX_TIGHT = 0.05;

  /** A longer word may be an address, and whatever is before it breaks for want of room. */
  static final int MAX_WORD = 30;

  /** A mark that must not begin or end a line takes a wide letter with it. */
  private static final int WIDE_SLACK = 2;

  static WrapWidth of(List<PageLine> lines, LineColumns columns, List<LineStart> starts) {
    int most = isDoubleSpaced(lines) ? 1 : 0;
    for (int blanks = 0; blanks <= most; blanks++) {
      Evidence evidence = new Evidence(lines, columns, starts, blanks);
      int column = evidence.likeliest();
      if (column > 0 && evidence.isWrappedAt(column)) {
        return new WrapWidth(column, blanks);
      }
    }
    return NONE;
  }

  /** Whether a blank line stands between all lines, but for a few. */
  private static boolean isDoubleSpaced(List<PageLine> lines) {
    long tight = lines.stream().skip(1).filter(line -> line.blanksBefore() == 0).count();
    return tight <= MAX_TIGHT * lines.size();
  }

  boolean isNone() {
    return column == 0;
  }

  /** Whether the first word of a line had no room in the line before. */
  boolean lacksRoom(LineColumns columns, int line) {
    int word = Math.min(MAX_WORD, columns.firstWord(line));
    return columns.end(line - 1) + 1 + word + (columns.startsWide(line) ? WIDE_SLACK : 0) > column;
  }

  /** What the breaks between lines say of a width. */
  private record Evidence(
      List<PageLine> lines, LineColumns columns, List<LineStart> starts, int blanks) {

    /** The width that most breaks agree with, the least of several; 0 if there are no breaks. */
    int likeliest() {
      int[] changes = new int[MAX_COLUMN + MAX_WORD + 2];
      for (int i = 1; i < lines.size(); i++) {
        if (isBreak(i) && columns.end(i - 1) <= MAX_COLUMN) {
          changes[columns.end(i - 1)]++;
          changes[columns.end(i - 1) + Math.min(MAX_WORD, columns.firstWord(i)) + 1]--;
        }
      }
      int likeliest = 0;
      int most = 0;
      int count = 0;
      for (int column = 0; column <= MAX_COLUMN; column++) {
        count += changes[column];
        if (column >= MIN_COLUMN && count > most) {
          most = count;
          likeliest = column;
        }
      }
      return likeliest;
    }

    private boolean isBreak(int i) {
      return lines.get(i).blanksBefore() == blanks
          && starts.get(i) != LineStart.LABEL
          && starts.get(i) != LineStart.BULLET
          && starts.get(i) != LineStart.PICTURE;
    }

    boolean isWrappedAt(int column) {
      WrapWidth width = new WrapWidth(column, blanks);
      int asked = 0;
      int full = 0;
      int lower = 0;
      for (int i = 1; i < lines.size(); i++) {
        if (isBreak(i)
            && columns.end(i - 1) >= MIN_FILLED * column
            && columns.end(i - 1) <= column) {
          asked++;
          boolean lacksRoom = width.lacksRoom(columns, i);
          full += lacksRoom ? 1 : 0;
          lower += lacksRoom && goesOn(i) ? 1 : 0;
        }
      }
      return full + lower >= MIN_EVIDENCE
          && full >= MIN_SHARE * asked
          && lower >= MIN_LOWER_CASE * full
          && beyond(column) <= MAX_BEYOND;
    }

    private boolean goesOn(int i) {
      return starts.get(i) == LineStart.LOWER_CASE || columns.startsWide(i);
    }

    private double beyond(int column) {
      long all = 0;
      long beyond = 0;
      for (int i = 0; i < lines.size(); i++) {
        all += lines.get(i).length();
        beyond += columns.end(i) > column + MAX_WORD / 3 ? lines.get(i).length() : 0;
      }
      return beyond / (double) all;
    }
  }
}
