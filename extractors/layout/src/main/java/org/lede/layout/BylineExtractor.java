package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds who wrote the article: the lines that the joint reading takes for its byline, read by the
 * grammar of bylines.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new BylineExtractor()).build().parse(text).byline();
 * }</pre>
 */
public final class BylineExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public BylineExtractor() {
    this(LineClassifier.shipped());
  }

  BylineExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "byline";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.BYLINE);
  }

  @Override
  public void extract(Draft draft) {
    PageDecisions.of(draft, classifier)
        .byline()
        .ifPresent(found -> draft.put(Field.BYLINE, found.byline(), found.confidence()));
  }
}
