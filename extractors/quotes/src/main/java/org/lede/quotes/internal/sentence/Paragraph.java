package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lede.quotes.internal.marks.Quotations;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** A paragraph read as items: words, marks and whole quotations, numbered by sentence. */
public final class Paragraph {

  private final String text;
  private final int start;
  private final int end;
  private final boolean headline;
  private final List<QuotedSpan> spans;
  private final List<Item> items;
  private final int[] sentences;
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;
  private final List<Integer> quotationItems;
  private final int[] quotationsBefore;
  private final int[] verbsBefore;
  private final Vocabulary vocabulary;

  private Paragraph(
      String text,
      QuotableLine stretch,
      List<QuotedSpan> spans,
      List<Item> items,
      int[] sentences,
      Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.start = stretch.start();
    this.end = stretch.end();
    this.headline = stretch.headline();
    this.spans = spans;
    this.items = items;
    this.sentences = sentences;
    this.sentenceStarts = new int[items.size()];
    this.sentenceEnds = new int[items.size()];
    this.quotationsBefore = new int[items.size() + 1];
    this.verbsBefore = new int[items.size() + 1];
    this.quotationItems = List.copyOf(noteQuotationsAndVerbs());
    markSentences();
  }

  private List<Integer> noteQuotationsAndVerbs() {
    List<Integer> quotations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).span() >= 0) {
        quotations.add(i);
      }
      quotationsBefore[i + 1] = quotations.size();
      verbsBefore[i + 1] = verbsBefore[i] + (mayBeVerb(items.get(i)) ? 1 : 0);
    }
    return quotations;
  }

  private void markSentences() {
    int first = 0;
    for (int i = 0; i < sentences.length; i++) {
      first = sentences[i] == sentences[first] ? first : i;
      sentenceStarts[i] = first;
    }
    int last = sentences.length - 1;
    for (int i = last; i >= 0; i--) {
      last = sentences[i] == sentences[last] ? last : i;
      sentenceEnds[i] = last + 1;
    }
  }

  public static Paragraph of(
      String text, QuotableLine stretch, Vocabulary vocabulary, Set<String> lowerWords) {
    List<QuotedSpan> spans =
        stretch.labelled() > stretch.start()
            ? Transcript.spoken(text, stretch)
            : Quotations.of(text, stretch.start(), stretch.end(), vocabulary);
    List<Item> raw = Itemizer.of(text, stretch.start(), stretch.end(), spans, vocabulary);
    int[] sentences = Sentences.of(text, spans, raw, vocabulary);
    List<Item> items = Capitals.settle(raw, sentences, vocabulary, lowerWords);
    items = OpenVerbs.mark(text, spans, Phrasing.join(text, items, vocabulary), vocabulary);
    sentences = Sentences.of(text, spans, items, vocabulary);
    return new Paragraph(text, stretch, spans, items, sentences, vocabulary);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  public boolean isHeadline() {
    return headline;
  }

  public List<QuotedSpan> spans() {
    return spans;
  }

  public List<Item> items() {
    return items;
  }

  public Item item(int index) {
    return items.get(index);
  }

  /** The shape at an index; a blank outside the paragraph. */
  public char shape(int index) {
    return index < 0 || index >= items.size() ? ' ' : items.get(index).shape();
  }

  /** The word at an index; empty outside the paragraph and for marks. */
  public String word(int index) {
    return index < 0 || index >= items.size() ? "" : items.get(index).word();
  }

  /** The kind of the word at an index, as the lists tell; its shape where they do not. */
  public String kind(int index) {
    String kind = vocabulary.kind(word(index));
    return kind.isEmpty() ? String.valueOf(shape(index)) : kind;
  }

  public int size() {
    return items.size();
  }

  public int sentence(int item) {
    return sentences[item];
  }

  /** The first item of the sentence of an item. */
  public int sentenceStart(int item) {
    return sentenceStarts[item];
  }

  /** The item after the sentence of an item. */
  public int sentenceEnd(int item) {
    return sentenceEnds[item];
  }

  /** The items that are quotations, in their order. */
  public List<Integer> quotationItems() {
    return quotationItems;
  }

  /** The items of a stretch that are quotations, in their order. */
  public List<Integer> quotationItems(int from, int to) {
    return quotationItems.subList(quotationsBefore[from], quotationsBefore[to]);
  }

  /** Whether a stretch holds a word that may be a verb. */
  public boolean holdsVerb(int from, int to) {
    return verbsBefore[to] > verbsBefore[from];
  }

  private static boolean mayBeVerb(Item item) {
    return item.shape() == Shape.AUXILIARY
        || Shape.isVerb(item.shape())
        || item.word().endsWith("ed");
  }

  public Optional<QuotedSpan> spanAt(int item) {
    int span = items.get(item).span();
    return span < 0 ? Optional.empty() : Optional.of(spans.get(span));
  }

  public String text() {
    return text;
  }
}
