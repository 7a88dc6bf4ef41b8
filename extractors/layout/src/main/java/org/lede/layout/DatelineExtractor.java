package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds where, when and by which agency a report was sent, at the head of its first paragraphs.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new DatelineExtractor()).build().parse(text).dateline();
 * }</pre>
 */
public final class DatelineExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public DatelineExtractor() {
    this(LineClassifier.shipped());
  }

  DatelineExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "dateline";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.DATELINE);
  }

  @Override
  public void extract(Draft draft) {
    PageDecisions.of(draft, classifier)
        .dateline()
        .ifPresent(found -> draft.put(Field.DATELINE, found.dateline(), found.confidence()));
  }
}
