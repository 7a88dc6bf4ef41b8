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

  private static final double LEAST_PROBABILITY = 0.25;
  private static final double LEAST_AGAINST_PARAGRAPH = 0.5;

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
    int line = reading.likeliest(Role.STANDFIRST);
    if (line >= 0
        && line != HeadlineLine.of(reading)
        && isStandfirst(reading, line)
        && !opensWithDateline(draft, reading.page().line(line))) {
      draft.put(
          Field.STANDFIRST,
          reading.page().passage(line),
          reading.probability(line, Role.STANDFIRST));
    }
  }

  /**
   * Where there is no standfirst, the first paragraph comes nearest to one, but is clearly body.
   */
  private static boolean isStandfirst(PageReading reading, int line) {
    float standfirst = reading.probability(line, Role.STANDFIRST);
    return standfirst >= LEAST_PROBABILITY
        && standfirst >= LEAST_AGAINST_PARAGRAPH * reading.probability(line, Role.PARAGRAPH);
  }

  /** A dateline opens the body, never the standfirst. */
  private static boolean opensWithDateline(Draft draft, PageLine line) {
    return draft.get(Field.DATELINE).filter(d -> d.passage().start() == line.start()).isPresent();
  }
}
