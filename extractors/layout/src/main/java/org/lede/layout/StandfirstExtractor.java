package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.layout.internal.decisions.StandfirstDecision;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds the standfirst: the summary between headline and body.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new StandfirstExtractor()).build().parse(text).standfirst();
 * }</pre>
 */
public final class StandfirstExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public StandfirstExtractor() {
    this(LineClassifier.shipped());
  }

  StandfirstExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "standfirst";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.STANDFIRST);
  }

  @Override
  public void extract(Draft draft) {
    StandfirstDecision standfirst = PageDecisions.of(draft, classifier).standfirst();
    standfirst.span().ifPresent(span -> draft.put(Field.STANDFIRST, span, standfirst.confidence()));
  }
}
