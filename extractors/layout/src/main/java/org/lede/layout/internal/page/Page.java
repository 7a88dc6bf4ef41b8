package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.internal.text.Lines;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** A text cut into its lines, which are the smallest blocks that flat text still shows. */
public final class Page {

  private final ArticleText source;
  private final List<PageLine> lines;
  private final PageWords words;

  private Page(ArticleText source, List<PageLine> lines) {
    this.source = source;
    this.lines = lines;
    this.words = PageWords.of(source.text(), lines);
  }

  public static Page of(ArticleText source) {
    String text = source.text();
    List<PageLine> lines = RunOnText.cut(text, QuotePrefixes.strip(text, split(text)));
    List<PageLine> whole = HardWrap.unwrap(text, lines);
    return new Page(source, whole.stream().map(line -> Markdown.bare(text, line)).toList());
  }

  private static List<PageLine> split(String text) {
    List<PageLine> lines = new ArrayList<>();
    Lines all = Lines.of(text);
    int blanks = 0;
    for (int i = 0; i < all.size(); i++) {
      int end = all.end(i);
      int first = Characters.skipBlanks(text, all.start(i), end);
      if (first < end) {
        lines.add(new PageLine(first, Characters.trimBlanks(text, first, end), blanks));
        blanks = 0;
      } else {
        blanks++;
      }
    }
    return lines;
  }

  public ArticleText source() {
    return source;
  }

  public String text() {
    return source.text();
  }

  public int size() {
    return lines.size();
  }

  public PageLine line(int index) {
    return lines.get(index);
  }

  /** The line that holds an offset, or the last one that begins before it; 0 before the first. */
  public int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether two lines have the same characters. */
  public boolean isEqual(int one, int two) {
    PageLine first = line(one);
    PageLine second = line(two);
    return first.length() == second.length()
        && text().regionMatches(first.start(), text(), second.start(), first.length());
  }

  public List<PageLine> lines() {
    return lines;
  }

  public PageWords words() {
    return words;
  }

  public Span span(int index) {
    PageLine line = lines.get(index);
    return source.span(line.start(), line.end());
  }
}
