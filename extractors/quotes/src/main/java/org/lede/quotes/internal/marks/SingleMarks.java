package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.scope.Neighbours;
import org.lede.quotes.internal.words.Vocabulary;

/** Pairs single quotation marks outside the double ones, and leaves apostrophes alone. */
final class SingleMarks {

  private static final String OPENING = "\u2018\u201B\u201A'";
  private static final String CLOSING = "\u2019'\u2018";

  /** A single quotation is short; so a stray apostrophe cannot cost much time. */
  private static final int FARTHEST = 400;

  private final String text;
  private final int from;
  private final int to;
  private final List<QuotedSpan> doubles;
  private final Vocabulary vocabulary;
  private final List<QuotedSpan> spans = new ArrayList<>();

  private SingleMarks(
      String text, int from, int to, List<QuotedSpan> doubles, Vocabulary vocabulary) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.doubles = doubles;
    this.vocabulary = vocabulary;
  }

  static List<QuotedSpan> of(
      String text, int from, int to, List<QuotedSpan> doubles, Vocabulary vocabulary) {
    SingleMarks marks = new SingleMarks(text, from, to, doubles, vocabulary);
    marks.find();
    return marks.spans;
  }

  private void find() {
    int next = 0;
    int at = from;
    while (at < to) {
      if (next < doubles.size() && doubles.get(next).start() <= at) {
        at = Math.max(at, doubles.get(next).end());
        next++;
        continue;
      }
      int limit = next < doubles.size() ? doubles.get(next).start() : to;
      at = mayOpen(at) ? pairAt(at, Math.min(limit, at + FARTHEST)) : at + 1;
    }
  }

  private boolean mayOpen(int at) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) < 0) {
      return false;
    }
    char before = Neighbours.before(text, at, from);
    boolean mayStand =
        c != '\''
            ? !Character.isLetterOrDigit(before)
            : Neighbours.mayPrecedeQuotation(text, at, from);
    return mayStand
        && before != '\''
        && Character.isLetterOrDigit(Neighbours.after(text, at + 1, to))
        && !isClipped(at + 1);
  }

  /** A clipped word or year: 'em, 'til, '90s. */
  private boolean isClipped(int at) {
    if (Character.isDigit(text.charAt(at))) {
      return true;
    }
    int end = at;
    while (end < to && end - at < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return vocabulary.isClipped(text.substring(at, end));
  }

  private int pairAt(int at, int limit) {
    int close = closing(at, limit);
    if (close < 0) {
      return at + 1;
    }
    QuotedSpan span = QuotedSpan.marked(at, close + 1, at + 1, close, true, true);
    if (span.holdsWords(text)) {
      spans.add(span);
    }
    return close + 1;
  }

  private int closing(int open, int limit) {
    int fallback = -1;
    for (int i = open + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (isOpening(c, open)) {
        break;
      }
      if (CLOSING.indexOf(c) < 0 || (c == '\u2018' && text.charAt(open) != '\u201A')) {
        continue;
      }
      if (c == '\'' && Neighbours.after(text, i + 1, to) == '\'') {
        return -1;
      }
      if (!mayClose(i)) {
        continue;
      }
      if (isPluralPossessive(i)) {
        fallback = fallback < 0 ? i : fallback;
        continue;
      }
      return i;
    }
    return fallback;
  }

  private boolean isOpening(char c, int open) {
    return c == '\u201B' || c == '\u201A' || (c == '\u2018' && text.charAt(open) != '\u201A');
  }

  private boolean mayClose(int at) {
    return !Characters.isBlank(text.charAt(at - 1))
        && !Character.isLetterOrDigit(Neighbours.after(text, at + 1, to));
  }

  /** The apostrophe of "the voters' choice" looks like a closing mark. */
  private boolean isPluralPossessive(int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < to
        && Characters.isBlank(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }
}
