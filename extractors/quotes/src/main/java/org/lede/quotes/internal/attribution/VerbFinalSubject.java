package org.lede.quotes.internal.attribution;

import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;

/**
 * The subject of a sentence whose verb stands last: the name before the comma that is nearest to
 * the words, else the first name of the sentence.
 */
final class VerbFinalSubject {

  private static final int FARTHEST = 60;

  private VerbFinalSubject() {}

  static Optional<PlainShape.Range> of(Paragraph paragraph, int start, int end) {
    int first = Math.max(start, end - FARTHEST);
    for (int i = end - 1; i > first; i--) {
      if (paragraph.shape(i) == ',' && paragraph.shape(i - 1) == Shape.NAME) {
        return Optional.of(run(paragraph, first, i));
      }
    }
    for (int i = first; i < end; i++) {
      if (paragraph.shape(i) == Shape.NAME) {
        return Optional.of(run(paragraph, first, endOfRun(paragraph, i, end)));
      }
    }
    return Optional.empty();
  }

  private static PlainShape.Range run(Paragraph paragraph, int first, int end) {
    int start = end - 1;
    while (start > first && paragraph.shape(start - 1) == Shape.NAME) {
      start--;
    }
    return new PlainShape.Range(start, end);
  }

  private static int endOfRun(Paragraph paragraph, int from, int to) {
    int end = from;
    while (end < to && paragraph.shape(end) == Shape.NAME) {
      end++;
    }
    return end;
  }
}
