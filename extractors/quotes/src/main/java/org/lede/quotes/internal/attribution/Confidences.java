package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.speaker.Prose;

/** How sure it is that words and speaker of an attribution are right. */
public final class Confidences {

  /** Other languages than the one that was measured never claim to be sure. */
  private static final double MOST_ELSEWHERE = 0.8;

  private Confidences() {}

  public static double of(Prose prose, Attribution attribution, LinearModel model) {
    return prose.vocabulary().readsClauses()
        ? LinearModel.probability(model.score(ConfidenceFeatures.of(prose, attribution)))
        : Math.min(MOST_ELSEWHERE, attribution.confidence());
  }
}
