package org.lede.layout;

import java.util.Set;
import org.lede.Field;
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

  private static final double LEAST_PROBABILITY = 0.05;

  private final LineModel model;

  /** An extractor with the model of this module. */
  public HeadlineExtractor() {
    this(LineModel.shipped());
  }

  HeadlineExtractor(LineModel model) {
    this.model = model;
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
    PageReading reading = PageReading.of(draft, model);
    int line = likeliest(reading);
    if (line >= 0 && reading.probability(line, Role.HEADLINE) >= LEAST_PROBABILITY) {
      draft.put(
          Field.HEADLINE,
          Breadcrumb.cutOff(reading.page(), reading.facts().copies().fullest(line)),
          reading.probability(line, Role.HEADLINE));
    }
  }

  /** The likeliest line that is no web address; -1 if there is none. */
  private static int likeliest(PageReading reading) {
    int best = -1;
    for (int i = 0; i < reading.page().size(); i++) {
      boolean better =
          best < 0
              || reading.probability(i, Role.HEADLINE) > reading.probability(best, Role.HEADLINE);
      if (better && Fact.ADDRESS.of(reading.facts().line(i)) == 0) {
        best = i;
      }
    }
    return best;
  }
}
