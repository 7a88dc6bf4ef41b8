package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.learn.Softmax;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;

/** Chooses the speaker of words among the mentions round them. */
final class SpeakerChoice {

  /**
   * A choice with its probability among all candidates.
   *
   * @param mention empty for nobody
   * @param probability 0 to 1
   */
  record Choice(Optional<Mention> mention, double probability) {}

  private final LinearModel model;

  SpeakerChoice(LinearModel model) {
    this.model = model;
  }

  Choice choose(Prose prose, Target target, LastSpeaker last) {
    SpeakerFeatures features = new SpeakerFeatures(prose, target, last);
    List<Mention> candidates = Candidates.of(prose, target, last);
    List<Double> scores = new ArrayList<>();
    scores.add(model.score(features.ofNobody()));
    candidates.forEach(candidate -> scores.add(model.score(features.of(candidate))));
    int best = Softmax.best(scores);
    Optional<Mention> mention =
        best == 0 ? Optional.empty() : Optional.of(candidates.get(best - 1));
    return new Choice(mention, Softmax.probability(scores, best));
  }
}
