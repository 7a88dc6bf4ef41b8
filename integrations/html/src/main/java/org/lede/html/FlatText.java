package org.lede.html;

import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * Puts the text of a page together: white space folded, breaks between blocks, no white space at
 * either end of a line.
 */
final class FlatText {

  /** One break ends a line, two leave a blank line between. */
  private static final int MAX_BREAKS = 2;

  private final StringBuilder text = new StringBuilder();
  private final TextSources.Builder sources = new TextSources.Builder();
  private final StringBuilder indent = new StringBuilder();
  private int breaks;
  private boolean blank;

  int length() {
    return text.length();
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  TextSources sources(List<TextNode> nodes, String html) {
    return sources.build(nodes, html);
  }

  void lineBreak(int count) {
    breaks = Math.min(MAX_BREAKS, breaks + count);
    indent.setLength(count > 0 ? 0 : indent.length());
  }

  void blank() {
    blank = true;
  }

  /** Adds the words of a text node, which is the next of the page. */
  void append(String words, boolean preformatted) {
    sources.nextNode();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Letters.isDropped(c)) {
        continue;
      }
      if (!Letters.isBlank(c)) {
        add(c, i);
      } else if (!preformatted) {
        blank = true;
      } else {
        addPreformatted(c);
      }
    }
  }

  /** Blanks wait for what follows them, so that no line ends in any. */
  private void addPreformatted(char c) {
    if (c == '\n') {
      lineBreak(1);
    } else if (c != '\r') {
      indent.append(c);
    }
  }

  private void add(char c, int offset) {
    if (!text.isEmpty()) {
      separate();
    }
    breaks = 0;
    blank = false;
    indent.setLength(0);
    sources.add(text.length(), offset);
    text.append(c);
  }

  private void separate() {
    if (breaks > 0) {
      text.append("\n".repeat(breaks));
    } else if (blank) {
      text.append(' ');
    }
    text.append(indent);
  }
}
