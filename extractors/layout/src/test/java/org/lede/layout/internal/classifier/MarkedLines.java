package org.lede.layout.internal.classifier;

import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.markup.MarkupFacts;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

/**
 * The lines of a page with what its text alone and its source alone say of them, to learn from.
 *
 * @param roles the probabilities by the text alone
 */
public record MarkedLines(Page page, float[][] roles, MarkupFacts facts) {

  /** The lines of a text whose source is known. */
  public static MarkedLines of(ArticleText text, LineClassifier classifier) {
    Page page = Page.of(text);
    LineFeatures features = LineFeatures.of(page);
    float[][] roles = classifier.roles(page, features);
    return new MarkedLines(page, roles, LineRoles.facts(page, features, roles));
  }
}
