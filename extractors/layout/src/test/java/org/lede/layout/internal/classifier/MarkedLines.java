package org.lede.layout.internal.classifier;

import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.markup.MarkupFacts;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

/** The lines of a page with what its text alone and its source alone say of them. */
public final class MarkedLines {

  private final Page page;
  private final float[][] roles;
  private final MarkupFacts facts;

  private MarkedLines(Page page, float[][] roles, MarkupFacts facts) {
    this.page = page;
    this.roles = roles;
    this.facts = facts;
  }

  /** The lines of a text whose source is known. */
  public static MarkedLines of(ArticleText text, LineClassifier classifier) {
    Page page = Page.of(text);
    LineFeatures features = LineFeatures.of(page);
    float[][] roles = classifier.roles(page, features);
    return new MarkedLines(page, roles, LineRoles.facts(page, features, roles));
  }

  public Page page() {
    return page;
  }

  /** How likely a line holds each role, by the text alone. */
  public float[] roles(int line) {
    return roles[line];
  }

  public MarkupFacts facts() {
    return facts;
  }
}
