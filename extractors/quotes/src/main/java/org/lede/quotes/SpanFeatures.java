package org.lede.quotes;

/** What tells words that somebody said from titles, nicknames and words held at arm's length. */
final class SpanFeatures {

  private static final int FEW_WORDS = 12;

  private final Paragraph paragraph;
  private final int item;
  private final Span span;
  private final Vocabulary vocabulary;
  private final Features features = new Features();

  private SpanFeatures(Paragraph paragraph, int item, Vocabulary vocabulary) {
    this.paragraph = paragraph;
    this.item = item;
    this.span = paragraph.spanAt(item).orElseThrow();
    this.vocabulary = vocabulary;
  }

  static Features of(Paragraph paragraph, int item, Vocabulary vocabulary) {
    SpanFeatures of = new SpanFeatures(paragraph, item, vocabulary);
    of.addWords();
    of.addMarks();
    of.addNeighbours();
    of.addCues();
    return of.features;
  }

  private void addWords() {
    String text = paragraph.text();
    InnerWords words = InnerWords.of(text, span, vocabulary);
    int size =
        words.count() > FEW_WORDS
            ? 20 + Integer.numberOfLeadingZeros(words.count())
            : words.count();
    boolean capital = Character.isUpperCase(text.charAt(span.innerStart()));
    features.add("a0");
    features.add("a1 " + size);
    features.add("a2 " + capital + Math.min(size, 13));
    features.add("a3 " + words.capitals() + Math.min(words.count(), 6));
    features.add("a4 " + words.speaks());
    features.add("a5 " + words.verbs() + Math.min(words.count(), 4));
    features.add("a6 " + words.first());
    features.add("a7 " + words.last());
  }

  private void addMarks() {
    String text = paragraph.text();
    char end = span.terminal(text);
    features.add("b1 " + span.single() + span.closed());
    features.add("b2 " + end + paragraph.shape(item + 1));
    features.add("b3 " + paragraph.isHeadline() + span.single());
    features.add("b4 " + end + Character.isUpperCase(text.charAt(span.innerStart())));
  }

  private void addNeighbours() {
    char before = paragraph.shape(item - 1);
    char before2 = paragraph.shape(item - 2);
    char after = paragraph.shape(item + 1);
    boolean capital = Character.isUpperCase(paragraph.text().charAt(span.innerStart()));
    features.add("n1 " + before + capital);
    features.add("n2 " + before2 + before);
    features.add("n3 " + after);
    features.add("n4 " + after + paragraph.shape(item + 2));
    features.add("n5 " + before + after + capital);
    features.add("n6 " + paragraph.word(item - 1));
    features.add("n7 " + paragraph.word(item - 2) + " " + paragraph.word(item - 1));
    features.add("n8 " + paragraph.word(item + 1));
    features.add(
        "n9 "
            + (item == paragraph.sentenceStart(item))
            + (item + 1 == paragraph.sentenceEnd(item)));
  }

  /** Verbs of saying in the sentence, and other quotations in the paragraph. */
  private void addCues() {
    int from = Math.max(paragraph.sentenceStart(item), item - 40);
    int to = Math.min(paragraph.sentenceEnd(item), item + 40);
    String before = cue(from, item);
    String after = cue(item + 1, to);
    features.add("v1 " + before + after);
    features.add("v2 " + before + paragraph.shape(item - 1));
    int others = Math.min(4, paragraph.spans().size() - 1);
    features.add("v3 " + others + longest());
    for (int i = from; i < to; i++) {
      if (Shape.isCue(paragraph.shape(i))) {
        features.add("v4 " + paragraph.word(i) + (i < item));
      }
    }
  }

  private String cue(int from, int to) {
    String best = "-";
    for (int i = from; i < to; i++) {
      char shape = paragraph.shape(i);
      if (shape == Shape.SAYS || shape == Shape.ACCORDING_TO) {
        return "V";
      }
      if (Shape.isCue(shape)) {
        best = "v";
      }
    }
    return best;
  }

  /** Whether another quotation of the paragraph is a whole statement. */
  private boolean longest() {
    int near = Math.min(paragraph.spans().size(), 20);
    for (Span other : paragraph.spans().subList(0, near)) {
      if (!other.equals(span) && other.innerEnd() - other.innerStart() > 60) {
        return true;
      }
    }
    return false;
  }
}
