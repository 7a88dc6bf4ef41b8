package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.learn.Softmax;
import org.lede.quotes.internal.sentence.Paragraph;

/** Chooses which stretch of its sentence a cue reports, if any. */
final class ClauseChoice {

  /** A clause with its probability among all that the cue may report. */
  record Choice(Clause clause, double probability) {}

  private static final double LEAST = 0.5;

  private final LinearModel model;

  ClauseChoice(LinearModel model) {
    this.model = model;
  }

  /** What a cue reports on one side; empty if nothing. */
  Optional<Choice> choose(Paragraph paragraph, int cue, char side, List<Clause> clauses) {
    ClauseFeatures features = new ClauseFeatures(paragraph, cue, side);
    List<Double> scores = new ArrayList<>();
    scores.add(model.score(features.ofNone()));
    clauses.forEach(clause -> scores.add(model.score(features.of(clause))));
    int best = Softmax.best(scores.subList(1, scores.size()));
    if (best < 0) {
      return Optional.empty();
    }
    double some = 1 - Softmax.probability(scores, 0);
    return some < LEAST
        ? Optional.empty()
        : Optional.of(new Choice(clauses.get(best), Softmax.probability(scores, best + 1)));
  }
}
