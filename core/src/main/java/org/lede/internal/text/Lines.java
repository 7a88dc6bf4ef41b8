package org.lede.internal.text;

import java.util.Arrays;

/**
 * The lines of a text, blank ones too. A line break is one of {@link Characters#isLineBreak}, or CR
 * and LF together; what follows the last one is a line of its own, even if it is empty.
 */
public final class Lines {

  private static final int ROOM_AT_FIRST = 16;

  private final String text;
  private int[] starts = new int[ROOM_AT_FIRST];
  private int[] ends = new int[ROOM_AT_FIRST];

  /** How many code points stand before each line. */
  private int[] codePoints = new int[ROOM_AT_FIRST];

  private int size;

  private Lines(String text) {
    this.text = text;
  }

  /** Cuts a text once, in a single pass. */
  public static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.cut();
    return lines;
  }

  private void cut() {
    int length = text.length();
    int start = 0;
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c)) {
        add(start, i, seen);
        i += isPair(i) ? 1 : 0;
        seen += text.codePointCount(start, i + 1);
        start = i + 1;
      }
    }
    add(start, length, seen);
  }

  private boolean isPair(int i) {
    return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  private void add(int start, int end, int seen) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      codePoints = Arrays.copyOf(codePoints, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    codePoints[size++] = seen;
  }

  /** How many lines there are; at least one. */
  public int size() {
    return size;
  }

  /** UTF-16 offset at which a line begins, counted from 0. */
  public int start(int line) {
    return starts[line];
  }

  /** UTF-16 offset at which the break of a line begins, or the end of the text. */
  public int end(int line) {
    return ends[line];
  }

  /** The line that holds an offset; a line holds its break. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** How many code points stand before an offset. */
  public int codePointsBefore(int offset) {
    int line = at(offset);
    return codePoints[line] + text.codePointCount(starts[line], offset);
  }
}
