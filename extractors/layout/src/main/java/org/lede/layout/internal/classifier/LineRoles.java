package org.lede.layout.internal.classifier;

import java.util.function.IntPredicate;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.features.LineReadings;
import org.lede.layout.internal.markup.MarkupFacts;
import org.lede.layout.internal.markup.MarkupModel;
import org.lede.layout.internal.markup.StatedFacts;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

/**
 * For each line of a page, how likely it holds what, by the classifier alone: nothing is decided.
 */
public final class LineRoles {

  /** From here on a line is taken to be something unless a decision knows better. */
  private static final float LIKELY = 0.5f;

  private final Page page;
  private final LineFeatures features;
  private final float[][] roles;

  private LineRoles(Page page, LineFeatures features, float[][] roles) {
    this.page = page;
    this.features = features;
    this.roles = roles;
  }

  /** The roles of a text's lines. */
  public static LineRoles of(ArticleText text, LineClassifier classifier) {
    Page page = Page.of(text);
    LineFeatures features = LineFeatures.of(page);
    float[][] roles = classifier.roles(page, features);
    return new LineRoles(
        page, features, text.markup().isEmpty() ? roles : heard(page, features, roles));
  }

  /** Where the source of the text is known, it is heard too. */
  private static float[][] heard(Page page, LineFeatures features, float[][] roles) {
    return MarkupModel.shipped().heard(facts(page, features, roles), roles);
  }

  /** What the source says of the lines of a page. */
  static MarkupFacts facts(Page page, LineFeatures features, float[][] roles) {
    float[] paragraphs = new float[roles.length];
    for (int i = 0; i < roles.length; i++) {
      paragraphs[i] = Role.PARAGRAPH.of(roles[i]);
    }
    return MarkupFacts.of(page, features.readings(), paragraphs);
  }

  public Page page() {
    return page;
  }

  public LineFeatures features() {
    return features;
  }

  /** What the grammars read in the lines. */
  public LineReadings readings() {
    return features.readings();
  }

  /** What the source of the text states; nothing of plain text. */
  public StatedFacts stated() {
    return StatedFacts.of(page.source().markup());
  }

  /** The number of lines. */
  public int size() {
    return page.size();
  }

  /** How likely a line holds something, 0 to 1. */
  public float probability(int line, Role role) {
    return role.of(roles[line]);
  }

  /** Whether a line holds something more likely than not. */
  public boolean isLikely(int line, Role role) {
    return probability(line, role) >= LIKELY;
  }

  /** The first line after another that is likely a paragraph; the number of lines if none is. */
  public int firstParagraphAfter(int line) {
    int next = line + 1;
    while (next < size() && !isLikely(next, Role.PARAGRAPH)) {
      next++;
    }
    return next;
  }

  /**
   * The line that most likely holds something, the first of several, among those that may; -1 if
   * none may.
   */
  public int likeliest(Role role, IntPredicate may) {
    int best = -1;
    for (int i = 0; i < size(); i++) {
      if ((best < 0 || probability(i, role) > probability(best, role)) && may.test(i)) {
        best = i;
      }
    }
    return best;
  }
}
