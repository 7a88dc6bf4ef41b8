package org.lede.layout;

import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.HeadlineLine;
import org.lede.layout.internal.page.Breadcrumb;
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

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public HeadlineExtractor() {
    this(LineClassifier.shipped());
  }

  HeadlineExtractor(LineClassifier model) {
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
    LineRoles reading = LineRoles.of(draft, model);
    int line = HeadlineLine.of(reading);
    if (line >= 0) {
      draft.put(
          Field.HEADLINE,
          Breadcrumb.cutOff(reading.page(), reading.facts().copies().fullest(line)),
          reading.probability(line, Role.HEADLINE));
    }
  }
}
