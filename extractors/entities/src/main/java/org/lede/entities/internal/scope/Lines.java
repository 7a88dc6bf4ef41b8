package org.lede.entities.internal.scope;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
public final class Lines {

  private Lines() {}

  /** Every line that is not blank, without the blanks at its ends. */
  public static List<Stretch> of(String text) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        addLine(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static void addLine(List<Stretch> to, String text, int from, int end) {
    int first = from;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      to.add(new Stretch(first, last));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
