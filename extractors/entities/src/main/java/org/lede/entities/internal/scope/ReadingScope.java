package org.lede.entities.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.Field;
import org.lede.internal.scope.ArticleScope;
import org.lede.internal.scope.Stretch;
import org.lede.spi.Draft;
import org.lede.text.Span;

/**
 * The lines of a text that are read for names: those of the article. Where the fields hold nearly
 * everything, or no body was found, every line counts.
 */
public final class ReadingScope {

  private static final double NEARLY_ALL = 0.8;

  private ReadingScope() {}

  public static List<Stretch> of(Draft draft) {
    if (draft.get(Field.BODY).isEmpty()) {
      return ArticleScope.writtenLines(draft.text().text());
    }
    ArticleScope scope = ArticleScope.of(draft, signed(draft));
    List<Stretch> held = scope.held();
    if (length(held) >= NEARLY_ALL * length(scope.lines())) {
      return scope.lines();
    }
    List<Stretch> read = new ArrayList<>(held);
    read.addAll(scope.proseBetween(held.get(0).start(), held.get(held.size() - 1).end()));
    read.sort(Comparator.comparingInt(Stretch::start));
    return read;
  }

  /** Names stand in the byline and the dateline, too. */
  private static List<Span> signed(Draft draft) {
    List<Span> signed = new ArrayList<>();
    draft.get(Field.BYLINE).ifPresent(byline -> signed.add(byline.span()));
    draft.get(Field.DATELINE).ifPresent(dateline -> signed.add(dateline.span()));
    return signed;
  }

  private static long length(List<Stretch> lines) {
    return lines.stream().mapToLong(Stretch::length).sum();
  }
}
