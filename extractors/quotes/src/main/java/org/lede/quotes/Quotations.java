package org.lede.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The quotations of a paragraph, of whatever marks, in the order of the text. */
final class Quotations {

  private Quotations() {}

  static List<Span> of(String text, int from, int to, Vocabulary vocabulary) {
    List<Span> doubles = DoubleMarks.of(text, from, to);
    List<Span> singles = SingleMarks.of(text, from, to, doubles, vocabulary);
    if (singles.isEmpty()) {
      return doubles;
    }
    List<Span> all = new ArrayList<>(doubles);
    all.addAll(singles);
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }
}
