package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;

/**
 * Undoes the line breaks of a text that was wrapped at a fixed width, as mails and wire copy are.
 *
 * <p>In such a text a line breaks where the next word would not have fit; in all others a line
 * mostly breaks where there was room left.
 */
final class HardWrap {

  private static final int LEAST_WIDTH = 40;
  private static final int GREATEST_WIDTH = 110;
  private static final int LEAST_PAIRS = 4;
  private static final double LEAST_SHARE = 0.7;

  private final String text;
  private final List<PageLine> lines;
  private final int width;

  private HardWrap(String text, List<PageLine> lines, int width) {
    this.text = text;
    this.lines = lines;
    this.width = width;
  }

  /** The lines joined into paragraphs, or the same lines if the text is not wrapped. */
  static List<PageLine> unwrap(String text, List<PageLine> lines) {
    int width = lines.stream().mapToInt(PageLine::length).max().orElse(0);
    if (width < LEAST_WIDTH || width > GREATEST_WIDTH) {
      return lines;
    }
    HardWrap wrap = new HardWrap(text, lines, width);
    return wrap.isWrapped() ? wrap.joined() : lines;
  }

  private boolean isWrapped() {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blanksBefore() == 0) {
        pairs++;
        full += breaksForWantOfRoom(i) ? 1 : 0;
      }
    }
    return full >= LEAST_PAIRS && full >= LEAST_SHARE * pairs;
  }

  private boolean breaksForWantOfRoom(int i) {
    PageLine next = lines.get(i);
    int wordEnd = next.start();
    while (wordEnd < next.end() && !Characters.isBlank(text.charAt(wordEnd))) {
      wordEnd++;
    }
    boolean label = text.charAt(wordEnd - 1) == ':' && wordEnd < next.end();
    return !label && lines.get(i - 1).length() + 1 + wordEnd - next.start() > width;
  }

  private List<PageLine> joined() {
    List<PageLine> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (i > 0 && line.blanksBefore() == 0 && breaksForWantOfRoom(i)) {
        line = joined.remove(joined.size() - 1).joined(line, text);
      }
      joined.add(line);
    }
    return List.copyOf(joined);
  }
}
