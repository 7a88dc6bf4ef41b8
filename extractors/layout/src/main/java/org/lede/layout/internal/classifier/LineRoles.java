package org.lede.layout.internal.classifier;

import java.util.function.IntPredicate;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.spi.Draft;

/**
 * The joint reading of a page's lines, from which all fields of the layout are taken: for each
 * line, how likely it holds what.
 */
public final class LineRoles {

  private static final float LIKELY = 0.5f;

  private final Page page;
  private final LineFeatures facts;
  private final float[][] roles;

  private LineRoles(Page page, LineFeatures facts, float[][] roles) {
    this.page = page;
    this.facts = facts;
    this.roles = roles;
  }

  /** The reading of a draft's text, made once and shared by the extractors of this module. */
  public static LineRoles of(Draft draft, LineClassifier model) {
    return draft.shared(LineRoles.class, text -> of(Page.of(text), model));
  }

  private static LineRoles of(Page page, LineClassifier model) {
    LineFeatures facts = LineFeatures.of(page);
    return new LineRoles(page, facts, model.roles(page, facts));
  }

  public Page page() {
    return page;
  }

  public LineFeatures facts() {
    return facts;
  }

  /** The first line after another that is likely a paragraph; the number of lines if none is. */
  public int firstParagraphAfter(int line) {
    int next = line + 1;
    while (next < page.size() && probability(next, Role.PARAGRAPH) < LIKELY) {
      next++;
    }
    return next;
  }

  /** How likely a line holds something, 0 to 1. */
  public float probability(int line, Role role) {
    return role.of(roles[line]);
  }

  /**
   * The line that most likely holds something, the first of several, among those that may; -1 if
   * none may.
   */
  public int likeliest(Role role, IntPredicate may) {
    int best = -1;
    for (int i = 0; i < page.size(); i++) {
      if ((best < 0 || probability(i, role) > probability(best, role)) && may.test(i)) {
        best = i;
      }
    }
    return best;
  }
}
