package org.lede.layout.internal.decisions;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.HeaviestRun;

/**
 * The stretch of a page that holds the article's paragraphs. Comments, teasers and other articles
 * further off read like paragraphs too, but a long run of other lines parts them from it.
 */
final class ArticleStretch {

  /** How likely a paragraph must be to speak for the stretch. */
  static final float LEAST_PROBABILITY = 0.4f;

  /** What a line that is no paragraph costs at most: some twenty of them outweigh a sure one. */
  private static final double COST = 0.2;

  private static final double MOST = 4;

  private ArticleStretch() {}

  /** The stretch by the probabilities of paragraphs. */
  static HeaviestRun of(LineRoles reading) {
    float[] paragraphs = new float[reading.page().size()];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = reading.probability(i, Role.PARAGRAPH);
    }
    return of(paragraphs);
  }

  /** The stretch in which likely paragraphs count for and all else against. */
  static HeaviestRun of(float[] paragraphs) {
    double least = logOdds(LEAST_PROBABILITY);
    return HeaviestRun.of(
        paragraphs.length, i -> Math.max(-COST, Math.min(MOST, logOdds(paragraphs[i]) - least)));
  }

  private static double logOdds(float probability) {
    double inside = Math.max(1e-4, Math.min(1 - 1e-4, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
