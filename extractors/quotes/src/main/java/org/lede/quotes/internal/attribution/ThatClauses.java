package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;

/**
 * Reported speech by its plainest shape, for languages whose clauses no model was measured on: a
 * verb of saying, soon after it the word that opens a clause, and what follows to the end of the
 * sentence.
 */
final class ThatClauses {

  /** Subject, adverb and whom it was told stand between verb and clause. */
  private static final int FARTHEST = 9;

  private static final int LONGEST = 120;
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.7;

  private ThatClauses() {}

  static List<ClauseChoice.Choice> of(Paragraph paragraph, int number) {
    List<ClauseChoice.Choice> found = new ArrayList<>();
    int covered = 0;
    for (int cue = 0; cue < paragraph.size(); cue++) {
      if (cue < covered || !Shape.isVerb(paragraph.shape(cue))) {
        continue;
      }
      int that = that(paragraph, cue);
      if (that >= 0) {
        int end = end(paragraph, that);
        if (end > that + 2) {
          double sure = paragraph.shape(cue) == Shape.SAYS ? SURE : LIKELY;
          found.add(new ClauseChoice.Choice(new Clause(number, cue, that + 1, end), sure));
          covered = end;
        }
      }
    }
    return found;
  }

  /** The word that opens the clause; -1 if there is none near. */
  private static int that(Paragraph paragraph, int cue) {
    int last = Math.min(paragraph.sentenceEnd(cue), cue + FARTHEST);
    for (int i = cue + 1; i < last; i++) {
      char shape = paragraph.shape(i);
      if (shape == Shape.THAT) {
        return i;
      }
      if (shape == Shape.QUOTATION || shape == ':' || shape == ';' || Shape.isVerb(shape)) {
        return -1;
      }
    }
    return -1;
  }

  private static int end(Paragraph paragraph, int that) {
    int last = Math.min(paragraph.sentenceEnd(that), that + LONGEST);
    int end = that + 1;
    while (end < last && ";.?!".indexOf(paragraph.shape(end)) < 0) {
      end++;
    }
    return end;
  }
}
