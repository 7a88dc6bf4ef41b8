package org.lede.quotes.internal.attribution;

import java.util.Set;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.InnerWords;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Words in marks that are a name or a term by what stands beside them, and nobody's speech. */
final class Terms {

  /** More words are rarely a name. */
  private static final int MAX_WORDS = 5;

  /** Kinds of words that a name or term follows: "the film", "called", "the slogan". */
  private static final Set<String> INTRODUCING = Set.of("named", "work", "term");

  private Terms() {}

  static boolean isTerm(Paragraph paragraph, int item, Vocabulary vocabulary) {
    QuotedSpan span = paragraph.spanAt(item).orElseThrow();
    boolean ends = ".?!\u2026".indexOf(span.terminalInside(paragraph.text())) >= 0;
    if (span.spoken() || ends) {
      return false;
    }
    if (takesCase(paragraph.text(), span, vocabulary)) {
      return true;
    }
    return InnerWords.of(paragraph.text(), span, vocabulary).count() <= MAX_WORDS
        && (INTRODUCING.contains(paragraph.kind(item - 1))
            || isInside(paragraph, item, vocabulary));
  }

  /** A particle of case makes the words a noun. */
  private static boolean takesCase(String text, QuotedSpan span, Vocabulary vocabulary) {
    return vocabulary.startsWithCase(text, span.end());
  }

  /** Between two words of one phrase, where no blanks part the words. */
  private static boolean isInside(Paragraph paragraph, int item, Vocabulary vocabulary) {
    return vocabulary.isUnspaced()
        && paragraph.shape(item - 1) == Shape.WORD
        && paragraph.shape(item + 1) == Shape.WORD;
  }
}
