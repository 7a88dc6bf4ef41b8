package org.lede.layout;

import java.util.List;
import java.util.Set;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds the running text of the article: its paragraphs and the subheadings between them.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new BodyExtractor()).build().parse(text).body();
 * }</pre>
 */
public final class BodyExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public BodyExtractor() {
    this(LineClassifier.shipped());
  }

  BodyExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "body";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.BODY);
  }

  @Override
  public void extract(Draft draft) {
    List<BodyBlock> blocks = PageDecisions.of(draft, classifier).body();
    if (!blocks.isEmpty()) {
      double mean = blocks.stream().mapToDouble(BodyBlock::confidence).average().orElse(0);
      draft.put(Field.BODY, blocks, mean);
    }
  }
}
