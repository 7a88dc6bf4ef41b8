package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lede.Field;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Passage;

/** Finds where, when and by which agency a report was sent. */
public final class DatelineExtractor implements Extractor {

  private static final int MAX_OPENINGS = 12;
  private static final int MAX_LENGTH = 1000;
  private static final int MAX_DEPTH = 6000;

  private final DatelineReader reader = DatelineReader.create();

  /** An extractor that is ready to be given to a parser. */
  public DatelineExtractor() {}

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
    reader
        .read(draft.text(), openings(draft.text()))
        .ifPresent(found -> draft.put(Field.DATELINE, found.dateline(), found.confidence()));
  }

  /** The first lines that are not blank. */
  static List<Passage> openings(ArticleText article) {
    String text = article.text();
    List<Passage> openings = new ArrayList<>();
    int limit = Math.min(text.length(), MAX_DEPTH);
    int start = 0;
    while (start < limit && openings.size() < MAX_OPENINGS) {
      int end = lineEnd(text, start);
      if (DatelineMarks.skipBlanks(text, start, end) < end) {
        openings.add(article.passage(start, Math.min(end, start + MAX_LENGTH)));
      }
      start = end + 1;
    }
    return openings;
  }

  private static int lineEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
