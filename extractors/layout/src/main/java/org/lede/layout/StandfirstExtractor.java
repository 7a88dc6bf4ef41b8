package org.lede.layout;

import java.util.Set;
import org.lede.Field;
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

  private final LineModel model;

  /** An extractor with the model of this module. */
  public StandfirstExtractor() {
    this(LineModel.shipped());
  }

  StandfirstExtractor(LineModel model) {
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
    PageReading reading = PageReading.of(draft, model);
    int line = StandfirstLine.of(reading, draft.get(Field.DATELINE));
    if (line >= 0) {
      draft.put(
          Field.STANDFIRST, reading.page().span(line), reading.probability(line, Role.STANDFIRST));
    }
  }
}
