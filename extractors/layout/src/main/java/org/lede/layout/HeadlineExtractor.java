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
    int line = HeadlineLine.of(reading);
    if (line >= 0) {
      draft.put(
          Field.HEADLINE,
          Breadcrumb.cutOff(reading.page(), reading.facts().copies().fullest(line)),
          reading.probability(line, Role.HEADLINE));
    }
  }
}
