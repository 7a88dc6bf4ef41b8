package org.lede.quotes.internal.sentence;

import java.util.List;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Numbers the sentences of a paragraph; a quotation is one item of the sentence round it. */
final class Sentences {

  private static final int NEAR = 7;

  private final String text;
  private final List<QuotedSpan> spans;
  private final List<Item> items;
  private final Vocabulary vocabulary;

  private Sentences(String text, List<QuotedSpan> spans, List<Item> items, Vocabulary vocabulary) {
    this.text = text;
    this.spans = spans;
    this.items = items;
    this.vocabulary = vocabulary;
  }

  /** The number of the sentence of each item. */
  static int[] of(String text, List<QuotedSpan> spans, List<Item> items, Vocabulary vocabulary) {
    Sentences sentences = new Sentences(text, spans, items, vocabulary);
    int[] numbers = new int[items.size()];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number;
      if (sentences.endsAt(i)) {
        number++;
      }
    }
    return numbers;
  }

  private boolean endsAt(int i) {
    if (i + 1 >= items.size()) {
      return false;
    }
    Item item = items.get(i);
    return switch (item.shape()) {
      case '.', '?', '!' -> !isTightClose(i) && opensSentence(i + 1);
      case Shape.QUOTATION ->
          endsInside(spans.get(item.span())) && opensSentence(i + 1) && !isAttributed(i + 1);
      case ')', '~' -> i > 0 && isStop(items.get(i - 1).shape()) && opensSentence(i + 1);
      default -> false;
    };
  }

  private static boolean isStop(char shape) {
    return shape == '.' || shape == '?' || shape == '!';
  }

  private boolean isTightClose(int i) {
    return items.get(i + 1).is(')') || items.get(i + 1).is(',');
  }

  private boolean opensSentence(int i) {
    Item next = items.get(i);
    return next.is(Shape.QUOTATION)
        || next.is('(')
        || next.is('-')
        || next.is(Shape.NUMBER)
        || Character.isUpperCase(text.charAt(next.start()))
        || Character.getType(text.charAt(next.start())) == Character.OTHER_LETTER;
  }

  private boolean endsInside(QuotedSpan span) {
    boolean comma = span.ownsStopAfter(text) && QuotedSpan.isComma(text.charAt(span.end()));
    return !comma && (".?!\u2026".indexOf(span.terminal(text)) >= 0 || isStopInNested(span));
  }

  private boolean isStopInNested(QuotedSpan span) {
    return span.innerEnd() - 2 > span.innerStart()
        && !Character.isLetterOrDigit(text.charAt(span.innerEnd() - 1))
        && ".?!".indexOf(text.charAt(span.innerEnd() - 2)) >= 0;
  }

  /** Words such as "Okafor asked" after a question go with it. */
  private boolean isAttributed(int i) {
    Item first = items.get(i);
    if (first.is(Shape.QUOTATION)) {
      return false;
    }
    for (int k = i; k < Math.min(items.size(), i + NEAR); k++) {
      char shape = items.get(k).shape();
      if (Shape.isVerb(shape)) {
        return endsSoonAfter(k);
      }
      boolean mayPrecede =
          shape == Shape.NAME
              || shape == Shape.WORD
              || Shape.isBeforeVerb(shape)
              || shape == Shape.DETERMINER
              || shape == Shape.PRONOUN;
      if (!mayPrecede) {
        return false;
      }
      if (vocabulary.shape(items.get(k).word()).filter(Shape::isVerb).isPresent() && k > i) {
        return endsSoonAfter(k);
      }
    }
    return false;
  }

  /** An attribution is short; a new statement goes on. */
  private boolean endsSoonAfter(int verb) {
    if (verb + 1 >= items.size()) {
      return true;
    }
    char next = items.get(verb + 1).shape();
    return isStop(next)
        || next == ','
        || next == Shape.TIME
        || next == ':'
        || next == Shape.PREPOSITION
        || next == Shape.ADVERB;
  }
}
