package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** The clauses of a paragraph that report what somebody says, none within another. */
final class ReportedClauses {

  private ReportedClauses() {}

  static List<ClauseChoice.Choice> of(Prose prose, int number, LinearModel model) {
    ClauseChoice choice = new ClauseChoice(model);
    Paragraph paragraph = prose.paragraph(number);
    List<ClauseChoice.Choice> likely = new ArrayList<>();
    for (int cue : Cues.of(paragraph, prose.vocabulary())) {
      Clauses clauses = new Clauses(prose, number, cue);
      choice.choose(paragraph, cue, ClauseFeatures.AFTER, clauses.after()).ifPresent(likely::add);
      choice.choose(paragraph, cue, ClauseFeatures.BEFORE, clauses.before()).ifPresent(likely::add);
    }
    likely.sort(
        Comparator.comparingInt(ReportedClauses::opening).thenComparing(one -> -one.clause().to()));
    return outermost(paragraph, likely);
  }

  private static int opening(ClauseChoice.Choice choice) {
    return Math.min(choice.clause().cue(), choice.clause().from());
  }

  /** What is said inside what somebody says belongs to the outer speaker. */
  private static List<ClauseChoice.Choice> outermost(
      Paragraph paragraph, List<ClauseChoice.Choice> sorted) {
    List<ClauseChoice.Choice> outermost = new ArrayList<>();
    int covered = -1;
    for (ClauseChoice.Choice one : sorted) {
      Clause clause = one.clause();
      if (opening(one) >= covered && clause.from() >= covered) {
        covered = Math.max(covered, clause.to());
        if (!isQuotation(paragraph, clause)) {
          outermost.add(one);
        }
      }
    }
    outermost.sort(Comparator.comparingInt(one -> one.clause().from()));
    return outermost;
  }

  /** A quotation alone is no clause of the reporter's. */
  private static boolean isQuotation(Paragraph paragraph, Clause clause) {
    return clause.to() - clause.from() == 1 && paragraph.shape(clause.from()) == Shape.QUOTATION;
  }
}
