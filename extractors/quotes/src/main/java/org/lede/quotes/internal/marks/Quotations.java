package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.quotes.internal.words.Vocabulary;

/** The quotations of a paragraph, of whatever marks, in the order of the text. */
public final class Quotations {

  private Quotations() {}

  public static List<QuotedSpan> of(String text, int from, int to, Vocabulary vocabulary) {
    List<QuotedSpan> doubles = DoubleMarks.of(text, from, to);
    if (vocabulary.hasDialogueDash()) {
      List<QuotedSpan> spoken = DialogueDash.of(text, from, to, vocabulary);
      if (!spoken.isEmpty()) {
        return spoken;
      }
    }
    List<QuotedSpan> all = new ArrayList<>();
    doubles.forEach(span -> all.addAll(InterpolatedCue.split(text, span, vocabulary)));
    all.addAll(SingleMarks.of(text, from, to, doubles, vocabulary));
    all.sort(Comparator.comparingInt(QuotedSpan::start));
    return all;
  }
}
