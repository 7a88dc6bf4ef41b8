package org.lede.layout.internal.decisions.evidence;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.HeaviestRun;

/**
 * The stretch of a page that holds the article's paragraphs. Comments, teasers and other articles
 * further off read like paragraphs too, but a long run of other lines parts them from it.
 *
 * @param first its first line
 * @param last its last line; less than first where the page has no article
 */
public record ArticleStretch(int first, int last) {

  /** A page without an article. */
  public static final ArticleStretch NONE = new ArticleStretch(0, -1);

  /** How likely a paragraph must be to speak for the stretch. */
  public static final float MIN_PROBABILITY = 0.4f;

  /** What a line that is no paragraph costs at most: some twenty of them outweigh a sure one. */
  private static final double COST = 0.2;

  /** What a paragraph counts at most, however sure. */
  private static final double MAX_WEIGHT = 4;

  /** Probabilities nearer to 0 and 1 than this are as good as those. */
  private static final double EDGE = 1e-4;

  /** The stretch by the probabilities of the classifier. */
  public static ArticleStretch of(LineRoles roles) {
    float[] paragraphs = new float[roles.size()];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = roles.probability(i, Role.PARAGRAPH);
    }
    return of(paragraphs);
  }

  /** The stretch in which likely paragraphs count for and all else against. */
  public static ArticleStretch of(float[] paragraphs) {
    double least = logOdds(MIN_PROBABILITY);
    HeaviestRun run =
        HeaviestRun.of(
            paragraphs.length,
            i -> Math.max(-COST, Math.min(MAX_WEIGHT, logOdds(paragraphs[i]) - least)));
    return new ArticleStretch(run.first(), run.last());
  }

  public boolean isEmpty() {
    return last < first;
  }

  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  private static double logOdds(float probability) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
