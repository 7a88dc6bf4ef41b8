package org.lede.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The quotations of a paragraph, of whatever marks, in the order of the text. */
final class Quotations {

  private Quotations() {}

  static List<QuotedSpan> of(String text, int from, int to, Vocabulary vocabulary) {
    List<QuotedSpan> doubles = DoubleMarks.of(text, from, to);
    if (doubles.isEmpty() && vocabulary.hasDialogueDash()) {
      List<QuotedSpan> spoken = DialogueDash.of(text, from, to, vocabulary);
      if (!spoken.isEmpty()) {
        return spoken;
      }
    }
    List<QuotedSpan> all = new ArrayList<>();
    doubles.forEach(span -> all.addAll(Incise.split(text, span, vocabulary)));
    all.addAll(SingleMarks.of(text, from, to, doubles, vocabulary));
    all.sort(Comparator.comparingInt(QuotedSpan::start));
    return all;
  }
}
