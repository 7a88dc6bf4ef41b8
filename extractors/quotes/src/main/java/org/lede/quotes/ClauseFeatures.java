package org.lede.quotes;

/** What tells the clause that a cue reports from other stretches of its sentence. */
final class ClauseFeatures {

  private static final int LONGEST_PATTERN = 8;
  private static final int MOST_QUOTATIONS = 3;
  private static final int SHORT_TAIL = 7;

  private final Paragraph paragraph;
  private final int cue;
  private final char side;

  /**
   * Features of clauses on one side of a cue.
   *
   * @param side a for after, b for before
   */
  ClauseFeatures(Paragraph paragraph, int cue, char side) {
    this.paragraph = paragraph;
    this.cue = cue;
    this.side = side;
  }

  /** The features of reporting nothing on this side: they tell how good a cue it is. */
  Features ofNone() {
    Features features = new Features();
    String word = paragraph.word(cue);
    char shape = paragraph.shape(cue);
    char next = paragraph.shape(cue + 1);
    char before = paragraph.shape(cue - 1);
    String frame = "" + before + shape + next;
    add(features, "z0", "");
    add(features, "z1", word);
    add(features, "z2", frame);
    add(features, "z3", word + next);
    add(features, "z4", word + before);
    add(features, "z5", frame + paragraph.shape(cue + 2));
    add(features, "z6", "" + paragraph.shape(cue - 2) + before + shape);
    add(features, "z7", word + " " + paragraph.word(cue + 1));
    add(features, "z8", paragraph.word(cue - 1) + " " + word);
    add(features, "z9", earlierCue() + shape + next);
    add(features, "za", paragraph.isHeadline() + "" + shape);
    add(features, "zb", reach(cue + 1, 5));
    add(features, "zc", back(cue - 1, 5));
    return features;
  }

  private void add(Features features, String name, String value) {
    features.add(name + side + value);
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

  Features of(Clause clause) {
    Features features = new Features();
    addStart(features, clause);
    addEnd(features, clause);
    addInside(features, clause);
    return features;
  }

  private void addStart(Features features, Clause clause) {
    int from = clause.from();
    boolean opens = from == paragraph.sentenceStart(cue);
    String between = clause.follows() ? pattern(cue + 1, from) : "" + opens;
    String word = paragraph.word(cue);
    add(features, "e1", between);
    add(features, "e2", between + paragraph.shape(from));
    add(features, "e3", word + between);
    add(features, "e4", "" + paragraph.shape(from - 1) + paragraph.shape(from) + opens);
    add(features, "e5", paragraph.word(from - 1));
    add(features, "e6", paragraph.word(from));
    add(features, "e7", "" + paragraph.shape(from) + paragraph.shape(from + 1));
  }

  private void addEnd(Features features, Clause clause) {
    int to = clause.to();
    if (!clause.follows()) {
      String between = pattern(to, cue);
      add(features, "g1", between);
      add(features, "g2", between + paragraph.shape(cue + 1));
      add(features, "g3", pattern(to, paragraph.sentenceEnd(cue)));
      add(features, "g4", between + (paragraph.sentenceEnd(cue) - cue < SHORT_TAIL));
      add(features, "g5", between + opens(clause) + bucket(to - clause.from()));
      return;
    }
    boolean closes = to >= paragraph.sentenceEnd(cue) - 1;
    String edge = closes ? "." : "" + paragraph.shape(to) + paragraph.shape(to + 1);
    add(features, "g1", edge);
    add(features, "g2", edge + paragraph.word(to));
    add(features, "g3", edge + paragraph.word(to + 1));
    add(features, "g4", edge + paragraph.shape(to - 1));
    add(features, "g5", edge + paragraph.shape(clause.from()) + (to - clause.from() == 1));
    add(features, "g6", edge + cueAfter(to) + paragraph.shape(cue));
    add(features, "g7", edge + bucket(to - clause.from()));
    add(features, "g8", edge + paragraph.word(cue));
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
    int quotations = 0;
    boolean verb = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      char shape = paragraph.shape(i);
      if (shape == Shape.QUOTATION && quotations < MOST_QUOTATIONS) {
        addQuotation(features, clause, i);
        quotations++;
      }
      verb |= shape == Shape.AUXILIARY || Shape.isVerb(shape) || paragraph.word(i).endsWith("ed");
    }
    int length = clause.to() - clause.from();
    boolean alone = length == 1 && quotations == 1;
    add(features, "i1", verb + "" + paragraph.shape(cue) + alone);
    add(features, "i2", "" + bucket(length) + alone);
    add(features, "i3", "" + Math.min(2, quotations) + alone + paragraph.shape(cue));
    add(features, "i4", paragraph.word(cue) + alone + verb);
    add(features, "i5", paragraph.word(cue) + bucket(length));
  }

  /** How a quotation lies in the clause: a statement of its own, or a part of the sentence. */
  private void addQuotation(Features features, Clause clause, int item) {
    Span span = paragraph.spanAt(item).orElseThrow();
    String text = paragraph.text();
    boolean capital = Character.isUpperCase(text.charAt(span.innerStart()));
    char end = span.terminal(text);
    boolean opens = item == clause.from();
    boolean closes = item + 1 == clause.to();
    boolean alone = opens && closes;
    int length = Math.min(7, (span.innerEnd() - span.innerStart()) / 20);
    char before = opens ? '^' : paragraph.shape(item - 1);
    add(features, "j1", "" + before + capital + closes);
    add(features, "j2", "" + end + closes + opens + paragraph.shape(item + 1));
    add(features, "j3", "" + length + capital + opens + closes);
    add(features, "j4", paragraph.shape(item - 1) + "" + capital + alone);
    add(features, "j5", paragraph.word(item - 1) + capital + alone);
    add(features, "j6", paragraph.shape(item - 1) + "" + paragraph.shape(item - 2) + alone);
    add(features, "j7", "" + capital + end + length + alone);
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
