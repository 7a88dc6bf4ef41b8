package org.lede.layout.training.flavours;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What programs make of a page's HTML. */
public enum HtmlFlavour {
  /** The text nodes one after the other: neighbouring elements are glued. */
  WHOLE_TEXT,
  /** One string without a line end. */
  JSOUP_TEXT,
  /** As Tika's handler of body text: the text nodes as they are, a line break round each block. */
  TIKA;

  private static final String HIDDEN = "script, style, noscript, template";

  public String of(String html) {
    Document document = Jsoup.parse(html);
    document.select(HIDDEN).remove();
    return switch (this) {
      case WHOLE_TEXT -> document.body().wholeText();
      case JSOUP_TEXT -> document.body().text();
      case TIKA -> blocks(document);
    };
  }

  private static String blocks(Document document) {
    StringBuilder text = new StringBuilder();
    document.body().traverse(new BlockBreaks(text));
    return text.toString();
  }

  private record BlockBreaks(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element && element.nameIs("br")) {
        text.append('\n');
      } else if (node instanceof Element element && element.nameIs("td")) {
        text.append('\t');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock() && !element.nameIs("td")) {
        text.append('\n');
      }
    }
  }
}
