package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lede.BodyBlock;
import org.lede.Field;
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

  private static final double LEAST_PROBABILITY = 0.5;

  private final LineModel model;

  /** An extractor with the model of this module. */
  public BodyExtractor() {
    this(LineModel.shipped());
  }

  BodyExtractor(LineModel model) {
    this.model = model;
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
    PageReading reading = PageReading.of(draft, model);
    List<BodyBlock> blocks = new ArrayList<>();
    for (int i = 0; i < reading.page().size(); i++) {
      float paragraph = reading.probability(i, Role.PARAGRAPH);
      float subheading = reading.probability(i, Role.SUBHEADING);
      if (Math.max(paragraph, subheading) >= LEAST_PROBABILITY) {
        BodyBlock.Kind kind =
            paragraph >= subheading ? BodyBlock.Kind.PARAGRAPH : BodyBlock.Kind.SUBHEADING;
        blocks.add(new BodyBlock(reading.page().passage(i), kind, Math.max(paragraph, subheading)));
      }
    }
    if (!blocks.isEmpty()) {
      double mean = blocks.stream().mapToDouble(BodyBlock::confidence).average().orElse(0);
      draft.put(Field.BODY, blocks, mean);
    }
  }
}
