package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.InnerWords;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** What tells words that somebody said from titles, nicknames and words held at arm's length. */
public final class SpanFeatures {

  private static final int FEW_WORDS = 12;

  private final Paragraph paragraph;
  private final int item;
  private final QuotedSpan span;
  private final Vocabulary vocabulary;
  private final Features features = new Features();

  private SpanFeatures(Paragraph paragraph, int item, Vocabulary vocabulary) {
    this.paragraph = paragraph;
    this.item = item;
    this.span = paragraph.spanAt(item).orElseThrow();
    this.vocabulary = vocabulary;
  }

  public static Features of(Paragraph paragraph, int item, Vocabulary vocabulary) {
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
    features.name("a0").add();
    features.name("a1 ").and(size).add();
    features.name("a2 ").and(capital).and(Math.min(size, 13)).add();
    features.name("a3 ").and(words.capitals()).and(Math.min(words.count(), 6)).add();
    features.name("a4 ").and(words.speaks()).add();
    features.name("a5 ").and(words.verbs()).and(Math.min(words.count(), 4)).add();
    features.name("a6 ").and(words.first()).add();
    features.name("a7 ").and(words.last()).add();
  }

  private void addMarks() {
    String text = paragraph.text();
    char end = span.terminal(text);
    features.name("b1 ").and(span.single()).and(span.closed()).add();
    features.name("b2 ").and(end).and(paragraph.shape(item + 1)).add();
    features.name("b3 ").and(paragraph.isHeadline()).and(span.single()).add();
    features.name("b4 ").and(end).and(Character.isUpperCase(text.charAt(span.innerStart()))).add();
  }

  private void addNeighbours() {
    char before = paragraph.shape(item - 1);
    char before2 = paragraph.shape(item - 2);
    char after = paragraph.shape(item + 1);
    boolean capital = Character.isUpperCase(paragraph.text().charAt(span.innerStart()));
    features.name("n1 ").and(before).and(capital).add();
    features.name("n2 ").and(before2).and(before).add();
    features.name("n3 ").and(after).add();
    features.name("n4 ").and(after).and(paragraph.shape(item + 2)).add();
    features.name("n5 ").and(before).and(after).and(capital).add();
    features.name("n6 ").and(paragraph.kind(item - 1)).add();
    features.name("n7 ").and(paragraph.kind(item - 2)).and(" ").and(paragraph.kind(item - 1)).add();
    features.name("n8 ").and(paragraph.kind(item + 1)).add();
    features
        .name("n9 ")
        .and(item == paragraph.sentenceStart(item))
        .and(item + 1 == paragraph.sentenceEnd(item))
        .add();
  }

  /** Verbs of saying in the sentence, and other quotations in the paragraph. */
  private void addCues() {
    int from = Math.max(paragraph.sentenceStart(item), item - 40);
    int to = Math.min(paragraph.sentenceEnd(item), item + 40);
    String before = cue(from, item);
    String after = cue(item + 1, to);
    features.name("v1 ").and(before).and(after).add();
    features.name("v2 ").and(before).and(paragraph.shape(item - 1)).add();
    int others = Math.min(4, paragraph.spans().size() - 1);
    features.name("v3 ").and(others).and(longest()).add();
    for (int i = from; i < to; i++) {
      if (Shape.isCue(paragraph.shape(i))) {
        features.name("v4 ").and(paragraph.kind(i)).and(i < item).add();
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
    for (QuotedSpan other : paragraph.spans().subList(0, near)) {
      if (!other.equals(span) && other.innerEnd() - other.innerStart() > 60) {
        return true;
      }
    }
    return false;
  }
}
