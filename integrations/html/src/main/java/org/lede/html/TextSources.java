package org.lede.html;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** From which text node, and from where in it, each stretch of a page's text comes. */
final class TextSources {

  private final int[] starts;
  private final int[] nodeOf;
  private final int[] offsetOf;
  private final List<TextNode> nodes;
  private final String html;

  private TextSources(Builder builder, List<TextNode> nodes, String html) {
    this.starts = Arrays.copyOf(builder.starts, builder.size);
    this.nodeOf = Arrays.copyOf(builder.nodeOf, builder.size);
    this.offsetOf = Arrays.copyOf(builder.offsetOf, builder.size);
    this.nodes = nodes;
    this.html = html;
  }

  /** The range in the HTML of one character of the text. */
  int[] at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int stretch = found >= 0 ? found : -found - 2;
    return locate(nodes.get(nodeOf[stretch]), offsetOf[stretch] + offset - starts[stretch]);
  }

  private int[] locate(TextNode node, int offset) {
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return new int[] {0, html.length()};
    }
    int end = Math.min(range.endPos(), html.length());
    return new Alignment(html, node.getWholeText(), range.startPos(), end).at(offset);
  }

  /**
   * Walks along the HTML of a text node and its words at once. Where they part, the HTML has an
   * entity, a tag that the parser passed over, or a line end of two characters.
   */
  private record Alignment(String html, String words, int start, int end) {

    /** No entity is longer. */
    private static final int MAX_ENTITY = 40;

    int[] at(int offset) {
      int source = start;
      int word = 0;
      while (source < end && word < words.length()) {
        int[] step = step(source, word);
        if (word + step[1] > offset) {
          return new int[] {source, source + step[0]};
        }
        source += step[0];
        word += step[1];
      }
      return new int[] {start, Math.max(start, end)};
    }

    /** How many characters of the HTML and of the words go together. */
    private int[] step(int source, int word) {
      char c = html.charAt(source);
      if (c == '&') {
        return entity(source, word);
      }
      if (c == words.charAt(word) || c == '\0') {
        return new int[] {1, 1};
      }
      return new int[] {c == '<' ? tag(source) : 1, 0};
    }

    private int tag(int source) {
      int close = html.indexOf('>', source);
      return close < 0 || close >= end ? 1 : close + 1 - source;
    }

    private int[] entity(int source, int word) {
      int stop = Math.min(end, source + MAX_ENTITY);
      int close = html.indexOf(';', source);
      int length = close < 0 || close >= stop ? bareEntity(source, stop) : close + 1 - source;
      String decoded = Parser.unescapeEntities(html.substring(source, source + length), false);
      boolean fits = length > 1 && words.startsWith(decoded, word);
      return fits ? new int[] {length, decoded.length()} : new int[] {1, 1};
    }

    private int bareEntity(int source, int stop) {
      int at = source + 1;
      while (at < stop && (html.charAt(at) == '#' || Character.isLetterOrDigit(html.charAt(at)))) {
        at++;
      }
      return at - source;
    }
  }

  /** Collects the stretches in the order of the text. */
  static final class Builder {

    private int[] starts = new int[64];
    private int[] nodeOf = new int[64];
    private int[] offsetOf = new int[64];
    private int size;
    private int node = -1;

    void nextNode() {
      node++;
    }

    /** The character at an offset of the text comes from an offset of the present node. */
    void add(int textOffset, int nodeOffset) {
      boolean goesOn =
          size > 0
              && nodeOf[size - 1] == node
              && textOffset - starts[size - 1] == nodeOffset - offsetOf[size - 1];
      if (!goesOn) {
        grow();
        starts[size] = textOffset;
        nodeOf[size] = node;
        offsetOf[size] = nodeOffset;
        size++;
      }
    }

    private void grow() {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        nodeOf = Arrays.copyOf(nodeOf, 2 * size);
        offsetOf = Arrays.copyOf(offsetOf, 2 * size);
      }
    }

    TextSources build(List<TextNode> nodes, String html) {
      return new TextSources(this, nodes, html);
    }
  }
}
