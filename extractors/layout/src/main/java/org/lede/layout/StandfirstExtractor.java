package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.StandfirstLine;
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

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public StandfirstExtractor() {
    this(LineClassifier.shipped());
  }

  StandfirstExtractor(LineClassifier model) {
    this.model = model;
  }

  @Override
  public String id() {
    return "standfirst";
  }

  @Override
  public Set<Field<?>> reads() {
    return Set.of(Field.DATELINE);
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.STANDFIRST);
  }

  @Override
  public void extract(Draft draft) {
    LineRoles reading = LineRoles.of(draft, model);
    int line = StandfirstLine.of(reading, draft.get(Field.DATELINE));
    if (line >= 0) {
      draft.put(
          Field.STANDFIRST, reading.page().span(line), reading.probability(line, Role.STANDFIRST));
    }
  }
}
