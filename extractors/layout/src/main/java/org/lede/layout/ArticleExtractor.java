package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Says how likely the text is one article at all, and no recipe, forum, shop or home page.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new ArticleExtractor()).build().parse(text)
 *     .articleProbability();
 * }</pre>
 */
public final class ArticleExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the models of this module. */
  public ArticleExtractor() {
    this(LineClassifier.shipped());
  }

  ArticleExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "article";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.ARTICLE_PROBABILITY);
  }

  /** A text of nothing but white space gets no probability: there is nothing to judge. */
  @Override
  public void extract(Draft draft) {
    PageDecisions decisions = PageDecisions.of(draft, classifier);
    if (decisions.roles().size() > 0) {
      double probability = decisions.articleProbability();
      draft.put(Field.ARTICLE_PROBABILITY, probability, Math.max(probability, 1 - probability));
    }
  }
}
