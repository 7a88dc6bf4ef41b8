package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.scope.Neighbours;

/**
 * Pairs the double marks of a paragraph.
 *
 * <p>Only the outer pair counts. A mark that never closes ends with its paragraph, or where another
 * quotation opens that no nesting explains.
 */
final class DoubleMarks {

  private enum Role {
    OPENS,
    CLOSES,
    EITHER,
    NEITHER
  }

  private final String text;
  private final int from;
  private final int to;
  private final List<Mark> marks;
  private final List<QuotedSpan> spans = new ArrayList<>();

  /** From each mark on, how many more marks open than close. */
  private final int[] surplus;

  private Mark open = new Mark(0, 0, ' ');
  private boolean isOpen;
  private int depth;

  private DoubleMarks(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.marks = MarkFinder.of(text, from, to);
    this.surplus = new int[marks.size() + 1];
  }

  static List<QuotedSpan> of(String text, int from, int to) {
    DoubleMarks pairs = new DoubleMarks(text, from, to);
    pairs.count();
    pairs.pair();
    return pairs.spans;
  }

  private void count() {
    for (int i = marks.size() - 1; i >= 0; i--) {
      surplus[i] = surplus[i + 1] + sense(marks.get(i).sign());
    }
  }

  private static int sense(char sign) {
    return switch (sign) {
      case '\u201C', '\u201E', '\u00AB', '\u300C', '\u300E', '\u301D', '\u2039' -> 1;
      case '\u201D', '\u00BB', '\u300D', '\u300F', '\u301E', '\u203A' -> -1;
      default -> 0;
    };
  }

  private void pair() {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (isOpen) {
        inside(mark, i);
      } else if (mayOpen(mark)) {
        open(mark);
      }
    }
    if (isOpen) {
      breakOff(to);
    }
  }

  private boolean mayOpen(Mark mark) {
    return switch (mark.sign()) {
      case '\u201E', '\u300C', '\u300E', '\u301D' -> true;
      case '\u201C' -> !isBlankAfter(mark) || isBlankBefore(mark);
      case '\u00AB', '\u2039' -> !isWordBefore(mark);
      case '\u00BB', '\u203A', '\u201D', Mark.STRAIGHT ->
          Neighbours.mayPrecedeNested(text, mark.at(), from) && !isBlankAfter(mark);
      default -> false;
    };
  }

  private void inside(Mark mark, int index) {
    switch (role(mark)) {
      case CLOSES -> closeOne(mark);
      case OPENS -> openAgain(mark, index);
      case EITHER -> {
        boolean opens = isBlankBefore(mark) && !isBlankAfter(mark) && isWordAfter(mark);
        if (opens) {
          openAgain(mark, index);
        } else {
          closeOne(mark);
        }
      }
      case NEITHER -> {}
    }
  }

  /** What a mark can be, given the one that is open. */
  private Role role(Mark mark) {
    char sign = mark.sign();
    return switch (open.sign()) {
      case '\u201E' -> lowRole(sign);
      case '\u201C' -> sign == '\u201D' ? Role.CLOSES : highRole(mark);
      case '\u00AB' -> guillemet(sign, '\u00BB', '\u00AB');
      case '\u00BB' -> sign == '\u00BB' ? Role.EITHER : guillemet(sign, '\u00AB', '\u00BB');
      case '\u2039' -> guillemet(sign, '\u203A', '\u2039');
      case '\u203A' -> guillemet(sign, '\u2039', '\u203A');
      case '\u300C' -> guillemet(sign, '\u300D', '\u300C');
      case '\u300E' -> guillemet(sign, '\u300F', '\u300E');
      case '\u301D' -> sign == '\u301E' ? Role.CLOSES : Role.NEITHER;
      case '\u201D' -> raisedRole(mark);
      default -> straightRole(sign);
    };
  }

  private static Role lowRole(char sign) {
    return switch (sign) {
      case '\u201C', '\u201D', Mark.STRAIGHT -> Role.CLOSES;
      case '\u201E' -> Role.OPENS;
      default -> Role.NEITHER;
    };
  }

  private Role highRole(Mark mark) {
    return switch (mark.sign()) {
      case '\u201C' -> !isBlankBefore(mark) && !isWordAfter(mark) ? Role.CLOSES : Role.OPENS;
      case Mark.STRAIGHT -> Role.EITHER;
      default -> Role.NEITHER;
    };
  }

  /** After an opening mark that elsewhere closes, as in Swedish, or mirrored, as in Arabic. */
  private Role raisedRole(Mark mark) {
    return switch (mark.sign()) {
      case '\u201D', Mark.STRAIGHT -> Role.EITHER;
      case '\u201C' -> isBlankBefore(mark) ? Role.NEITHER : Role.CLOSES;
      default -> Role.NEITHER;
    };
  }

  private static Role guillemet(char sign, char closing, char opening) {
    if (sign == closing) {
      return Role.CLOSES;
    }
    return sign == opening ? Role.OPENS : Role.NEITHER;
  }

  private static Role straightRole(char sign) {
    return switch (sign) {
      case Mark.STRAIGHT -> Role.EITHER;
      case '\u201D' -> Role.CLOSES;
      case '\u201C' -> Role.EITHER;
      default -> Role.NEITHER;
    };
  }

  private void openAgain(Mark mark, int index) {
    boolean nested = surplus[index + 1] < -1 && sense(mark.sign()) > 0;
    if (nested) {
      depth++;
    } else {
      breakOff(mark.at());
      open(mark);
    }
  }

  private void open(Mark mark) {
    open = mark;
    isOpen = true;
    depth = 0;
  }

  private void closeOne(Mark mark) {
    if (depth > 0) {
      depth--;
      return;
    }
    add(mark.end(), mark.at(), true);
  }

  private void breakOff(int end) {
    int last = end;
    while (last > open.end() && Characters.isBlank(text.charAt(last - 1))) {
      last--;
    }
    add(last, last, false);
  }

  private void add(int end, int innerEnd, boolean closed) {
    isOpen = false;
    int innerStart = open.end();
    int last = innerEnd;
    while (innerStart < last && Characters.isBlank(text.charAt(innerStart))) {
      innerStart++;
    }
    while (last > innerStart && Characters.isBlank(text.charAt(last - 1))) {
      last--;
    }
    QuotedSpan span = QuotedSpan.marked(open.at(), end, innerStart, last, closed, false);
    if (innerStart < last && span.holdsWords(text)) {
      spans.add(span);
    }
  }

  private boolean isBlankBefore(Mark mark) {
    return Characters.isBlank(Neighbours.before(text, mark.at(), from));
  }

  private boolean isBlankAfter(Mark mark) {
    return Characters.isBlank(Neighbours.after(text, mark.end(), to));
  }

  private boolean isWordBefore(Mark mark) {
    return Character.isLetterOrDigit(Neighbours.before(text, mark.at(), from));
  }

  private boolean isWordAfter(Mark mark) {
    return Character.isLetterOrDigit(Neighbours.after(text, mark.end(), to));
  }
}
