package org.lede.layout.internal.decisions;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lede.BodyBlock;
import org.lede.Dateline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.HeaviestRun;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.page.RepeatedLines;
import org.lede.text.Span;

/** The lines of a page that are its article's running text. */
public final class BodyLines {

  private static final float LEAST_OF_LEAD = 0.2f;
  private static final String BULLETS = "\u2022\u2023\u25AA\u25CF\u25E6\u25A0\u2043";
  private static final String CLOSING_MARKS =
      "-\u2010\u2011\u2012\u2013\u2014\u2015:.\uFF1A\u2212=";

  private final LineRoles reading;
  private final Optional<Dateline> dateline;
  private final BitSet taken = new BitSet();
  private final int standfirst;
  private final float[] paragraphs;

  /**
   * @param taken what other fields have taken and no paragraph may hold: the words of photos
   */
  public BodyLines(LineRoles reading, Optional<Dateline> dateline, Stream<Span> taken) {
    this.reading = reading;
    this.dateline = dateline;
    taken.forEach(span -> this.taken.set(span.start(), span.end()));
    this.standfirst = standfirstAlone();
    this.paragraphs = new float[reading.page().size()];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = paragraph(i);
    }
  }

  /** A standfirst that may as well be the lead is given as both, and so takes no line away. */
  private int standfirstAlone() {
    int line = StandfirstLine.of(reading, dateline);
    boolean lead =
        line >= 0
            && reading.probability(line, Role.PARAGRAPH) >= LEAST_OF_LEAD
            && StandfirstLine.leadsOn(reading, line);
    return lead ? -1 : line;
  }

  /** What reads like a standfirst beside the one that is chosen is a paragraph of the lead. */
  private float paragraph(int line) {
    float paragraph = reading.probability(line, Role.PARAGRAPH);
    return line == standfirst
        ? paragraph
        : Math.max(paragraph, reading.probability(line, Role.STANDFIRST));
  }

  /** Paragraphs and subheadings in the order of the text. */
  public List<BodyBlock> blocks() {
    HeaviestRun stretch = ArticleStretch.of(paragraphs);
    List<Integer> lines =
        IntStream.rangeClosed(stretch.first(), stretch.last())
            .filter(this::isBody)
            .boxed()
            .toList();
    RepeatedLines repeated = RepeatedLines.of(reading.page(), lines);
    return lines.stream()
        .filter(line -> !repeated.contains(line))
        .map(this::block)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isBody(int line) {
    float likelihood = likelihood(line);
    float rival = line == standfirst ? reading.probability(line, Role.STANDFIRST) : 0;
    return likelihood >= ArticleStretch.LEAST_PROBABILITY
        && likelihood >= reading.probability(line, Role.CAPTION)
        && likelihood >= rival
        && !taken.get(reading.page().line(line).start());
  }

  private float likelihood(int line) {
    return Math.max(paragraphs[line], reading.probability(line, Role.SUBHEADING));
  }

  private Optional<BodyBlock> block(int line) {
    PageLine range = reading.page().line(line);
    int start =
        isListItem(range)
            ? Page.skipBlanks(reading.page().text(), range.start() + 1, range.end())
            : afterDateline(range);
    return start >= range.end()
        ? Optional.empty()
        : Optional.of(
            new BodyBlock(
                reading.page().source().span(start, range.end()), kind(line), likelihood(line)));
  }

  private BodyBlock.Kind kind(int line) {
    if (reading.probability(line, Role.SUBHEADING) > paragraphs[line]) {
      return BodyBlock.Kind.SUBHEADING;
    }
    return isListItem(reading.page().line(line))
        ? BodyBlock.Kind.LIST_ITEM
        : BodyBlock.Kind.PARAGRAPH;
  }

  /** A bullet opens an item; a dash opens speech as often, so it tells nothing. */
  private boolean isListItem(PageLine line) {
    String text = reading.page().text();
    return line.length() > 1
        && BULLETS.indexOf(text.charAt(line.start())) >= 0
        && (Page.isBlank(text.charAt(line.start() + 1))
            || Character.isLetter(text.charAt(line.start() + 1)));
  }

  /** A paragraph that a dateline opens begins after it and the marks that close it. */
  private int afterDateline(PageLine line) {
    boolean opens = dateline.isPresent() && dateline.get().span().start() == line.start();
    if (!opens) {
      return line.start();
    }
    int at = dateline.get().span().end();
    while (at < line.end() && isClosing(reading.page().text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(char c) {
    return Page.isBlank(c) || CLOSING_MARKS.indexOf(c) >= 0;
  }
}
