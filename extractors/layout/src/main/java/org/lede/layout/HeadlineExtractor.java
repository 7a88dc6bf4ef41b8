package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.HeadlineDecision;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds the headline: the line that the joint reading of the page takes for it.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new HeadlineExtractor()).build().parse(text).headline();
 * }</pre>
 */
public final class HeadlineExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public HeadlineExtractor() {
    this(LineClassifier.shipped());
  }

  HeadlineExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "headline";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.HEADLINE);
  }

  @Override
  public void extract(Draft draft) {
    HeadlineDecision headline = PageDecisions.of(draft, classifier).headline();
    headline.span().ifPresent(span -> draft.put(Field.HEADLINE, span, headline.confidence()));
  }
}
