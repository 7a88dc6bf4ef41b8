package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.Span;

/**
 * Finds where, when and by which agency a report was sent, at the head of its first paragraphs.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new DatelineExtractor()).build().parse(text).dateline();
 * }</pre>
 */
public final class DatelineExtractor implements Extractor {

  private static final int MOST_OPENINGS = 12;
  private static final int MOST_PARAGRAPHS = 6;
  private static final int LINES_BEFORE_PARAGRAPH = 2;
  private static final int LONGEST_OPENING = 1000;
  private static final float LIKELY = 0.5f;

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public DatelineExtractor() {
    this(LineClassifier.shipped());
  }

  DatelineExtractor(LineClassifier model) {
    this.model = model;
  }

  @Override
  public String id() {
    return "dateline";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.DATELINE);
  }

  @Override
  public void extract(Draft draft) {
    DatelineReader.shared()
        .read(draft.text(), openings(LineRoles.of(draft, model)))
        .ifPresent(found -> draft.put(Field.DATELINE, found.dateline(), found.confidence()));
  }

  /** The first paragraphs with the lines before them; of a short text all its lines. */
  static List<Span> openings(LineRoles reading) {
    int size = reading.page().size();
    List<Span> openings = new ArrayList<>();
    int paragraphs = 0;
    int next = 0;
    for (int i = 0; i < size && paragraphs < MOST_PARAGRAPHS; i++) {
      boolean paragraph = reading.probability(i, Role.PARAGRAPH) >= LIKELY;
      if (size <= MOST_OPENINGS || paragraph) {
        next = Math.max(next, i - LINES_BEFORE_PARAGRAPH);
        for (; next <= i; next++) {
          openings.add(opening(reading.page(), next));
        }
        paragraphs += paragraph ? 1 : 0;
      }
    }
    return openings;
  }

  private static Span opening(Page page, int index) {
    PageLine line = page.line(index);
    return page.source().span(line.start(), Math.min(line.end(), line.start() + LONGEST_OPENING));
  }
}
