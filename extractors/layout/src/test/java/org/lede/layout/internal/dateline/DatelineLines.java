package org.lede.layout.internal.dateline;

import java.util.List;
import java.util.stream.IntStream;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** The lines of a text as the reader of datelines is given them. */
public final class DatelineLines {

  private DatelineLines() {}

  /** In the order of the text. */
  public static List<Span> of(ArticleText text) {
    Page page = Page.of(text);
    return IntStream.range(0, page.size()).mapToObj(page::span).toList();
  }
}
