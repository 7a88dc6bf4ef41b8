package org.lede.quotes.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.internal.scope.ArticleScope;
import org.lede.internal.scope.Stretch;
import org.lede.spi.Draft;
import org.lede.text.Span;

/**
 * The lines of a text that may hold quotations: headline, standfirst and body, and the lines
 * between them that are plainly prose; the whole text where no body was found.
 */
public final class ReadingScope {

  private static final int MAX_HEADLINE = 200;

  private ReadingScope() {}

  public static List<QuotableLine> of(Draft draft) {
    List<BodyBlock> body = draft.get(Field.BODY);
    if (body.isEmpty()) {
      return wholeText(draft.text().text());
    }
    List<QuotableLine> lines = new ArrayList<>();
    draft.get(Field.HEADLINE).ifPresent(span -> lines.add(line(span, true)));
    draft.get(Field.STANDFIRST).ifPresent(span -> lines.add(line(span, false)));
    body.forEach(block -> lines.add(line(block.span(), false)));
    int first = lines.stream().mapToInt(QuotableLine::start).min().orElse(0);
    int last = lines.stream().mapToInt(QuotableLine::end).max().orElse(0);
    ArticleScope.of(draft, List.of())
        .proseBetween(first, last)
        .forEach(prose -> lines.add(new QuotableLine(prose.start(), prose.end(), false)));
    lines.sort(Comparator.comparingInt(QuotableLine::start));
    return apart(lines);
  }

  private static QuotableLine line(Span span, boolean headline) {
    return new QuotableLine(span.start(), span.end(), headline);
  }

  /** Of lines that overlap, the earlier one stays. */
  private static List<QuotableLine> apart(List<QuotableLine> sorted) {
    List<QuotableLine> apart = new ArrayList<>();
    int covered = 0;
    for (QuotableLine line : sorted) {
      if (line.start() >= covered) {
        apart.add(line);
        covered = line.end();
      }
    }
    return apart;
  }

  /** Every line; the first of several is taken for a headline if it is short. */
  public static List<QuotableLine> wholeText(String text) {
    List<Stretch> written = ArticleScope.writtenLines(text);
    List<QuotableLine> lines = new ArrayList<>();
    for (Stretch line : written) {
      boolean first = lines.isEmpty() && written.size() > 1;
      lines.add(new QuotableLine(line.start(), line.end(), first && line.length() < MAX_HEADLINE));
    }
    return lines;
  }
}
