package org.lede.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts the characters of the paragraphs that a page hides. */
final class HiddenProse implements NodeVisitor {

  private int characters;
  private int paragraphs;

  int characters() {
    return characters;
  }

  void count(Element hidden) {
    paragraphs = 0;
    hidden.traverse(this);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && paragraphs > 0) {
      characters += words.getWholeText().strip().length();
    }
    paragraphs += isParagraph(node) ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    paragraphs -= isParagraph(node) ? 1 : 0;
  }

  private static boolean isParagraph(Node node) {
    return node instanceof Element element && element.normalName().equals("p");
  }
}
