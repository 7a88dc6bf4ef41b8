package org.lede.quotes.internal.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;

/** What tells the clause that a cue reports from other stretches of its sentence. */
public final class ClauseFeatures {

  public static final char AFTER = 'a';
  public static final char BEFORE = 'b';

  private static final int LONGEST_PATTERN = 8;
  private static final int MOST_QUOTATIONS = 3;
  private static final int SHORT_TAIL = 7;

  private final Paragraph paragraph;
  private final int cue;
  private final char side;

  /** Many clauses begin or end together. */
  private final Map<Integer, Features> ofStarts = new HashMap<>();

  private final Map<Integer, Features> ofEnds = new HashMap<>();

  /**
   * Features of clauses on one side of a cue.
   *
   * @param side {@link #AFTER} or {@link #BEFORE}
   */
  public ClauseFeatures(Paragraph paragraph, int cue, char side) {
    this.paragraph = paragraph;
    this.cue = cue;
    this.side = side;
  }

  /** The features of reporting nothing on this side: they tell how good a cue it is. */
  public Features ofNone() {
    Features features = new Features();
    String word = paragraph.kind(cue);
    char shape = paragraph.shape(cue);
    char next = paragraph.shape(cue + 1);
    char before = paragraph.shape(cue - 1);
    String frame = "" + before + shape + next;
    name(features, "z0").add();
    name(features, "z1").and(word).add();
    name(features, "z2").and(frame).add();
    name(features, "z3").and(word).and(next).add();
    name(features, "z4").and(word).and(before).add();
    name(features, "z5").and(frame).and(paragraph.shape(cue + 2)).add();
    name(features, "z6").and(paragraph.shape(cue - 2)).and(before).and(shape).add();
    name(features, "z7").and(word).and(" ").and(paragraph.kind(cue + 1)).add();
    name(features, "z8").and(paragraph.kind(cue - 1)).and(" ").and(word).add();
    name(features, "z9").and(earlierCue()).and(shape).and(next).add();
    name(features, "za").and(paragraph.isHeadline()).and(shape).add();
    name(features, "zb").and(reach(cue + 1, 5)).add();
    name(features, "zc").and(back(cue - 1, 5)).add();
    return features;
  }

  private Features name(Features features, String name) {
    return features.name(name).and(side);
  }

  /** The nearest cue before in the sentence, and whether "that" stands between. */
  private String earlierCue() {
    boolean that = false;
    int first = Math.max(paragraph.sentenceStart(cue), cue - 30);
    for (int i = cue - 1; i >= first; i--) {
      that |= paragraph.shape(i) == Shape.THAT;
      if (Shape.isCue(paragraph.shape(i))) {
        return paragraph.shape(i) + (that ? "T" : "");
      }
    }
    return "-";
  }

  private String reach(int from, int most) {
    return pattern(from, Math.min(paragraph.sentenceEnd(cue), from + most));
  }

  private String back(int last, int most) {
    return pattern(Math.max(paragraph.sentenceStart(cue), last - most + 1), last + 1);
  }

  public Features of(Clause clause) {
    Features features = new Features();
    features.addAll(ofStarts.computeIfAbsent(clause.from(), this::ofStart));
    features.addAll(ofEnds.computeIfAbsent(clause.to(), this::ofEnd));
    addLength(features, clause);
    addInside(features, clause);
    return features;
  }

  private boolean follows() {
    return side == AFTER;
  }

  private Features ofStart(int from) {
    Features features = new Features();
    boolean opens = from == paragraph.sentenceStart(cue);
    String between = follows() ? pattern(cue + 1, from) : String.valueOf(opens);
    String word = paragraph.kind(cue);
    name(features, "e1").and(between).add();
    name(features, "e2").and(between).and(paragraph.shape(from)).add();
    name(features, "e3").and(word).and(between).add();
    name(features, "e4").and(paragraph.shape(from - 1)).and(paragraph.shape(from)).and(opens).add();
    name(features, "e5").and(paragraph.kind(from - 1)).add();
    name(features, "e6").and(paragraph.kind(from)).add();
    name(features, "e7").and(paragraph.shape(from)).and(paragraph.shape(from + 1)).add();
    return features;
  }

  private Features ofEnd(int to) {
    Features features = new Features();
    if (follows()) {
      addLaterEnd(features, to);
    } else {
      addEarlierEnd(features, to);
    }
    return features;
  }

  private void addEarlierEnd(Features features, int to) {
    String between = pattern(to, cue);
    name(features, "g1").and(between).add();
    name(features, "g2").and(between).and(paragraph.shape(cue + 1)).add();
    name(features, "g3").and(pattern(to, paragraph.sentenceEnd(cue))).add();
    name(features, "g4").and(between).and(paragraph.sentenceEnd(cue) - cue < SHORT_TAIL).add();
  }

  private void addLaterEnd(Features features, int to) {
    String edge = edge(to);
    name(features, "g1").and(edge).add();
    name(features, "g2").and(edge).and(paragraph.kind(to)).add();
    name(features, "g3").and(edge).and(paragraph.kind(to + 1)).add();
    name(features, "g4").and(edge).and(paragraph.shape(to - 1)).add();
    name(features, "g6").and(edge).and(cueAfter(to)).and(paragraph.shape(cue)).add();
    name(features, "g8").and(edge).and(paragraph.kind(cue)).add();
  }

  private String edge(int to) {
    boolean closes = to >= paragraph.sentenceEnd(cue) - 1;
    return closes ? "." : "" + paragraph.shape(to) + paragraph.shape(to + 1);
  }

  private void addLength(Features features, Clause clause) {
    int length = clause.to() - clause.from();
    if (follows()) {
      String edge = edge(clause.to());
      char first = paragraph.shape(clause.from());
      name(features, "g5").and(edge).and(first).and(length == 1).add();
      name(features, "g7").and(edge).and(bucket(length)).add();
    } else {
      String between = pattern(clause.to(), cue);
      name(features, "g5").and(between).and(opens(clause)).and(bucket(length)).add();
    }
  }

  private boolean opens(Clause clause) {
    return clause.from() == paragraph.sentenceStart(cue);
  }

  private String cueAfter(int from) {
    int last = Math.min(paragraph.sentenceEnd(cue), from + 30);
    for (int i = from; i < last; i++) {
      if (Shape.isCue(paragraph.shape(i))) {
        return "" + Math.min(4, i - from) + paragraph.shape(i);
      }
    }
    return "-";
  }

  private void addInside(Features features, Clause clause) {
    List<Integer> within = paragraph.quotationItems(clause.from(), clause.to());
    int quotations = Math.min(MOST_QUOTATIONS, within.size());
    within.subList(0, quotations).forEach(item -> addQuotation(features, clause, item));
    boolean verb = paragraph.holdsVerb(clause.from(), clause.to());
    int length = clause.to() - clause.from();
    boolean alone = length == 1 && quotations == 1;
    name(features, "i1").and(verb).and(paragraph.shape(cue)).and(alone).add();
    name(features, "i2").and(bucket(length)).and(alone).add();
    name(features, "i3").and(Math.min(2, quotations)).and(alone).and(paragraph.shape(cue)).add();
    name(features, "i4").and(paragraph.kind(cue)).and(alone).and(verb).add();
    name(features, "i5").and(paragraph.kind(cue)).and(bucket(length)).add();
  }

  /** How a quotation lies in the clause: a statement of its own, or a part of the sentence. */
  private void addQuotation(Features features, Clause clause, int item) {
    QuotedSpan span = paragraph.spanAt(item).orElseThrow();
    String text = paragraph.text();
    boolean capital = Character.isUpperCase(text.charAt(span.innerStart()));
    char end = span.terminal(text);
    boolean opens = item == clause.from();
    boolean closes = item + 1 == clause.to();
    boolean alone = opens && closes;
    int length = Math.min(7, (span.innerEnd() - span.innerStart()) / 20);
    char before = opens ? '^' : paragraph.shape(item - 1);
    name(features, "j1").and(before).and(capital).and(closes).add();
    name(features, "j2").and(end).and(closes).and(opens).and(paragraph.shape(item + 1)).add();
    name(features, "j3").and(length).and(capital).and(opens).and(closes).add();
    name(features, "j4").and(paragraph.shape(item - 1)).and(capital).and(alone).add();
    name(features, "j5").and(paragraph.kind(item - 1)).and(capital).and(alone).add();
    name(features, "j6")
        .and(paragraph.shape(item - 1))
        .and(paragraph.shape(item - 2))
        .and(alone)
        .add();
    name(features, "j7").and(capital).and(end).and(length).and(alone).add();
  }

  private static int bucket(int length) {
    return length < 4 ? length : 36 - Integer.numberOfLeadingZeros(length);
  }

  private String pattern(int from, int to) {
    StringBuilder shapes = new StringBuilder();
    for (int i = Math.max(0, from); i < to; i++) {
      char shape = paragraph.shape(i);
      boolean repeats = i > from && shape == paragraph.shape(i - 1) && Shape.isNominal(shape);
      if (!repeats) {
        shapes.append(shape);
      }
      if (shapes.length() > LONGEST_PATTERN) {
        return "long";
      }
    }
    return shapes.toString();
  }
}
