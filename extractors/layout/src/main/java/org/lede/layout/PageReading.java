package org.lede.layout;

import java.util.function.IntPredicate;
import org.lede.spi.Draft;

/**
 * The joint reading of a page's lines, from which all fields of the layout are taken: for each
 * line, how likely it holds what.
 */
final class PageReading {

  private static final float LIKELY = 0.5f;

  private final Page page;
  private final LineFacts facts;
  private final float[][] roles;

  private PageReading(Page page, LineFacts facts, float[][] roles) {
    this.page = page;
    this.facts = facts;
    this.roles = roles;
  }

  /** The reading of a draft's text, made once and shared by the extractors of this module. */
  static PageReading of(Draft draft, LineModel model) {
    return draft.shared(PageReading.class, text -> of(Page.of(text), model));
  }

  private static PageReading of(Page page, LineModel model) {
    LineFacts facts = LineFacts.of(page);
    return new PageReading(page, facts, model.roles(page, facts));
  }

  Page page() {
    return page;
  }

  LineFacts facts() {
    return facts;
  }

  /** The first line after another that is likely a paragraph; the number of lines if none is. */
  int firstParagraphAfter(int line) {
    int next = line + 1;
    while (next < page.size() && probability(next, Role.PARAGRAPH) < LIKELY) {
      next++;
    }
    return next;
  }

  /** How likely a line holds something, 0 to 1. */
  float probability(int line, Role role) {
    return role.of(roles[line]);
  }

  /**
   * The line that most likely holds something, the first of several, among those that may; -1 if
   * none may.
   */
  int likeliest(Role role, IntPredicate may) {
    int best = -1;
    for (int i = 0; i < page.size(); i++) {
      if ((best < 0 || probability(i, role) > probability(best, role)) && may.test(i)) {
        best = i;
      }
    }
    return best;
  }
}
