package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.scope.Neighbours;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * Words that a dash opens at the beginning of a paragraph. Nothing closes them but their
 * attribution, after which another dash may open them again. A paragraph without an attribution may
 * as well be an entry of a list.
 */
final class DialogueDash {

  private final String text;
  private final int to;
  private final Vocabulary vocabulary;
  private final List<QuotedSpan> spans = new ArrayList<>();

  private DialogueDash(String text, int to, Vocabulary vocabulary) {
    this.text = text;
    this.to = to;
    this.vocabulary = vocabulary;
  }

  static List<QuotedSpan> of(String text, int from, int to, Vocabulary vocabulary) {
    DialogueDash dash = new DialogueDash(text, to, vocabulary);
    if (from + 2 < to && Neighbours.isDash(text.charAt(from))) {
      dash.read(from);
    }
    return dash.spans;
  }

  private void read(int dash) {
    int attribution = attribution(dash + 1);
    if (attribution == to) {
      return;
    }
    add(dash, attribution);
    int again = nextDash(skip(attribution + 1) + 1);
    if (again < to) {
      add(again, to);
    }
  }

  /**
   * A comma, a dash or a question mark with a verb of saying after it; the end if there is none.
   */
  private int attribution(int from) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean boundary = c == ',' || c == '?' || c == '!' || isSpacedDash(i);
      if (boundary && isVerb(skip(i + 1))) {
        return c == '?' || c == '!' ? i + 1 : i;
      }
    }
    return to;
  }

  private boolean isSpacedDash(int at) {
    return Neighbours.isDash(text.charAt(at)) && Neighbours.isBlank(text.charAt(at - 1));
  }

  private int skip(int from) {
    int at = from;
    while (at < to && (Neighbours.isBlank(text.charAt(at)) || Neighbours.isDash(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean isVerb(int from) {
    int end = from;
    while (end < to && end - from < 20 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return vocabulary
        .shape(Vocabulary.fold(text.substring(Math.min(from, to), end)))
        .filter(Shape::isVerb)
        .isPresent();
  }

  private int nextDash(int from) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean spaced = i + 1 < to && !Character.isLetterOrDigit(text.charAt(i + 1));
      boolean joinsWords = Character.isLetterOrDigit(text.charAt(i - 1)) && c == '-';
      if (Neighbours.isDash(c) && spaced && !joinsWords) {
        return i;
      }
    }
    return to;
  }

  private void add(int dash, int end) {
    int first = dash + 1;
    while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isLoose(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(QuotedSpan.spoken(dash, first, last));
    }
  }

  private static boolean isLoose(char c) {
    return Neighbours.isBlank(c) || Neighbours.isDash(c) || c == ',';
  }
}
