package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.scope.Neighbours;

/** Finds the double quotation marks of a paragraph, doubled apostrophes among them. */
final class MarkFinder {

  private static final String DOUBLE =
      "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D"
          + "\u300E\u300F\u301D\u301E\u301F\uFF02\u2039\u203A\u05F4";

  private final String text;
  private final int from;
  private final int to;
  private final List<Mark> marks = new ArrayList<>();

  private MarkFinder(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  static List<Mark> of(String text, int from, int to) {
    MarkFinder finder = new MarkFinder(text, from, to);
    finder.find();
    return finder.marks;
  }

  private void find() {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') {
        at = apostrophes(at, c);
      } else {
        if (DOUBLE.indexOf(c) >= 0 && !isGershayim(at)) {
          marks.add(new Mark(at, 1, plain(c)));
        }
        at++;
      }
    }
  }

  private static char plain(char c) {
    return switch (c) {
      case '\uFF02', '\u05F4' -> Mark.STRAIGHT;
      case '\u301F' -> '\u301E';
      case '\u201F' -> '\u201C';
      default -> c;
    };
  }

  /** A run of apostrophes: two are a double mark, three a single and a double one. */
  private int apostrophes(int at, char c) {
    int end = at;
    while (end < to && text.charAt(end) == c) {
      end++;
    }
    int run = end - at;
    char sign = c == '`' || c == '\u2018' ? '\u201C' : c == '\u2019' ? '\u201D' : Mark.STRAIGHT;
    if (run == 2) {
      marks.add(new Mark(at, 2, sign));
    } else if (run == 3) {
      boolean opens = Neighbours.mayPrecedeQuotation(text, at, from) && isWordAt(end);
      marks.add(new Mark(opens ? at : at + 1, 2, sign));
    }
    return end;
  }

  private boolean isWordAt(int at) {
    return at < to && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The mark before the last letter of a Hebrew acronym. */
  private boolean isGershayim(int at) {
    return at > from
        && at + 1 < to
        && isHebrew(text.charAt(at - 1))
        && isHebrew(text.charAt(at + 1));
  }

  private static boolean isHebrew(char c) {
    return c >= '\u05D0' && c <= '\u05EA';
  }
}
