package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.BodyBlock;
import org.lede.Dateline;

/** The lines of a page that are its article's running text. */
final class BodyLines {

  private static final float LEAST_PROBABILITY = 0.4f;
  private static final String CLOSING_MARKS =
      "-\u2010\u2011\u2012\u2013\u2014\u2015:.\uFF1A\u2212=";

  private final PageReading reading;
  private final Optional<Dateline> dateline;

  BodyLines(PageReading reading, Optional<Dateline> dateline) {
    this.reading = reading;
    this.dateline = dateline;
  }

  /** Paragraphs and subheadings in the order of the text. */
  List<BodyBlock> blocks() {
    List<BodyBlock> blocks = new ArrayList<>();
    for (int i = 0; i < reading.page().size(); i++) {
      block(i).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<BodyBlock> block(int line) {
    float paragraph = reading.probability(line, Role.PARAGRAPH);
    float subheading = reading.probability(line, Role.SUBHEADING);
    float likelier = Math.max(paragraph, subheading);
    if (likelier < LEAST_PROBABILITY
        || likelier < reading.probability(line, Role.CAPTION)
        || likelier < reading.probability(line, Role.STANDFIRST)) {
      return Optional.empty();
    }
    BodyBlock.Kind kind =
        paragraph >= subheading ? BodyBlock.Kind.PARAGRAPH : BodyBlock.Kind.SUBHEADING;
    PageLine range = reading.page().line(line);
    int start = afterDateline(range);
    return start >= range.end()
        ? Optional.empty()
        : Optional.of(
            new BodyBlock(reading.page().source().passage(start, range.end()), kind, likelier));
  }

  /** A paragraph that a dateline opens begins after it and the marks that close it. */
  private int afterDateline(PageLine line) {
    boolean opens = dateline.isPresent() && dateline.get().passage().start() == line.start();
    if (!opens) {
      return line.start();
    }
    int at = dateline.get().passage().end();
    while (at < line.end() && isClosing(reading.page().text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(char c) {
    return Page.isBlank(c) || CLOSING_MARKS.indexOf(c) >= 0;
  }
}
