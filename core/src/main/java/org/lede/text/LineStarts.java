package org.lede.text;

import java.util.Arrays;

/** Where the lines of a text begin, in code units and in code points. */
final class LineStarts {

  private final String text;
  private final int[] units;
  private final int[] codePoints;

  private LineStarts(String text, int[] units, int[] codePoints) {
    this.text = text;
    this.units = units;
    this.codePoints = codePoints;
  }

  static LineStarts of(String text) {
    int[] units = new int[16];
    int[] codePoints = new int[16];
    int count = 1;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLowSurrogate(text.charAt(i))
          || i == 0
          || !Character.isHighSurrogate(text.charAt(i - 1))) {
        seen++;
      }
      if (endsLine(text, i)) {
        if (count == units.length) {
          units = Arrays.copyOf(units, count * 2);
          codePoints = Arrays.copyOf(codePoints, count * 2);
        }
        units[count] = i + 1;
        codePoints[count++] = seen;
      }
    }
    return new LineStarts(text, Arrays.copyOf(units, count), Arrays.copyOf(codePoints, count));
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean firstHalfOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !firstHalfOfCrLf);
  }

  Position position(int offset) {
    int found = Arrays.binarySearch(units, offset);
    int line = found >= 0 ? found : -found - 2;
    int codePoint = codePoints[line] + text.codePointCount(units[line], offset);
    return new Position(line + 1, offset - units[line] + 1, codePoint);
  }
}
