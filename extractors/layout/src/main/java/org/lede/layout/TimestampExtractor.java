package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.layout.internal.decisions.times.TimestampChoice;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds when the article was published and when it was last updated.
 *
 * <p>A date whose day and month could change places is settled by what the page tells; the rejected
 * reading stays in the value.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new TimestampExtractor()).build().parse(text).published();
 * }</pre>
 */
public final class TimestampExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public TimestampExtractor() {
    this(LineClassifier.shipped());
  }

  TimestampExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "timestamps";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.PUBLISHED, Field.UPDATED);
  }

  @Override
  public void extract(Draft draft) {
    TimestampChoice.Choice times = PageDecisions.of(draft, classifier).times();
    times
        .published()
        .ifPresent(read -> draft.put(Field.PUBLISHED, read.timestamp(), read.confidence()));
    times
        .updated()
        .ifPresent(read -> draft.put(Field.UPDATED, read.timestamp(), read.confidence()));
    times
        .published()
        .flatMap(read -> read.timestamp().otherReading())
        .ifPresent(other -> draft.note("the day of publication could also be read as " + other));
  }
}
