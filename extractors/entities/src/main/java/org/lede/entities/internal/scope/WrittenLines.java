package org.lede.entities.internal.scope;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Lines;

/** The lines of a text on which something stands. */
public final class WrittenLines {

  private WrittenLines() {}

  /** Every line that is not blank, without the blanks at its ends. */
  public static List<Stretch> of(String text) {
    List<Stretch> written = new ArrayList<>();
    Lines lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      addLine(written, text, lines.start(i), lines.end(i));
    }
    return written;
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
