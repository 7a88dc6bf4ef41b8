package org.lede.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.decisions.BodyLines;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.Span;

/**
 * Finds the running text of the article: its paragraphs and the subheadings between them.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new BodyExtractor()).build().parse(text).body();
 * }</pre>
 */
public final class BodyExtractor implements Extractor {

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public BodyExtractor() {
    this(LineClassifier.shipped());
  }

  BodyExtractor(LineClassifier model) {
    this.model = model;
  }

  @Override
  public String id() {
    return "body";
  }

  @Override
  public Set<Field<?>> reads() {
    return Set.of(Field.DATELINE, Field.PHOTOS);
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.BODY);
  }

  @Override
  public void extract(Draft draft) {
    Stream<Span> captions =
        draft.get(Field.PHOTOS).stream().flatMap(photo -> photo.caption().stream());
    BodyLines lines =
        new BodyLines(LineRoles.of(draft, model), draft.get(Field.DATELINE), captions);
    List<BodyBlock> blocks = lines.blocks();
    if (!blocks.isEmpty()) {
      double mean = blocks.stream().mapToDouble(BodyBlock::confidence).average().orElse(0);
      draft.put(Field.BODY, blocks, mean);
    }
  }
}
