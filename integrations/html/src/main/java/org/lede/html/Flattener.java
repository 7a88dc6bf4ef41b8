package org.lede.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.lede.text.Mark;

/**
 * Walks through a page once, without recursion, and writes its text as a browser shows it.
 *
 * <p>Every block stands on lines of its own. Adjacent edges of blocks leave one blank line between
 * them, a {@code br} or a block inside running text ends the line. The cells of a row share a line,
 * parted by a space.
 */
final class Flattener implements NodeFilter {

  /** Fewer characters are no article that waits for its script. */
  private static final int MIN_PROSE = 300;

  private final FlatText text = new FlatText();
  private final List<TextNode> nodes = new ArrayList<>();
  private final MarkCollector marks = new MarkCollector(text);
  private final boolean showsAll;
  private final HiddenProse hidden = new HiddenProse();
  private int preformatted;

  private Flattener(boolean showsAll) {
    this.showsAll = showsAll;
  }

  /** A page that hides most of its prose shows it by a script once it is loaded. */
  static Flattener of(Document page) {
    Flattener asSent = of(page, false);
    int concealed = asSent.hidden.characters();
    boolean late = concealed >= MIN_PROSE && concealed > asSent.shownProse();
    return late ? of(page, true) : asSent;
  }

  private static Flattener of(Document page, boolean showsAll) {
    Flattener flattener = new Flattener(showsAll);
    page.filter(flattener);
    return flattener;
  }

  private int shownProse() {
    return marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.PARAGRAPH)
        .mapToInt(mark -> mark.end() - mark.start())
        .sum();
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return marks.marks();
  }

  TextSources sources(String html) {
    return text.sources(nodes, html);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      nodes.add(words);
      text.append(words.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element && !(node instanceof Document)) {
      return open(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, int depth) {
    if (!Elements.isText(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!showsAll && Elements.isHidden(element)) {
      hidden.count(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    edge(element);
    preformatted += Elements.isPreformatted(element) ? 1 : 0;
    marks.open(element, depth);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !(node instanceof Document)) {
      marks.close(element);
      preformatted -= Elements.isPreformatted(element) ? 1 : 0;
      if (!element.normalName().equals("br")) {
        edge(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void edge(Element element) {
    if (element.normalName().equals("br")) {
      text.lineBreak(1);
    } else if (Elements.isWord(element)) {
      text.blank();
    } else {
      text.lineBreak(Elements.breaks(element));
    }
  }
}
