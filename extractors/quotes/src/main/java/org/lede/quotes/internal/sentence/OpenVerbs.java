package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * Verbs of saying that no list has: an unknown word without a capital between a quotation and a
 * name, or between a name and the colon before a quotation, is taken for one.
 */
final class OpenVerbs {

  /** Shorter words are particles, not verbs. */
  private static final int MIN_LETTERS = 4;

  /** A known verb of saying so near makes an unknown one unlikely. */
  private static final int NEAR = 8;

  private static final int LONGEST_NAME = 4;

  private final String text;
  private final List<QuotedSpan> spans;
  private final List<Item> items;
  private final Vocabulary vocabulary;

  private OpenVerbs(String text, List<QuotedSpan> spans, List<Item> items, Vocabulary vocabulary) {
    this.text = text;
    this.spans = spans;
    this.items = items;
    this.vocabulary = vocabulary;
  }

  static List<Item> mark(
      String text, List<QuotedSpan> spans, List<Item> items, Vocabulary vocabulary) {
    if (vocabulary.isPlain() || spans.isEmpty()) {
      return items;
    }
    OpenVerbs verbs = new OpenVerbs(text, spans, new ArrayList<>(items), vocabulary);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is(Shape.QUOTATION)) {
        verbs.beside(i);
      }
    }
    return verbs.items;
  }

  private void beside(int quotation) {
    if (isSetOff(quotation)) {
      if (!markVerbFirst(quotation + 1)) {
        markNameFirst(quotation + 1);
      }
    }
    if (shape(quotation - 1) == ':') {
      markBeforeColon(quotation - 1);
    }
  }

  /** Whether a comma, a question mark or a dash parts the words from what follows. */
  private boolean isSetOff(int quotation) {
    QuotedSpan span = spans.get(items.get(quotation).span());
    if (",?!\u2026".indexOf(span.terminal(text)) >= 0) {
      return true;
    }
    int at = span.end();
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Characters.isDash(text.charAt(at));
  }

  /** "Words", quipped Okafor. */
  private boolean markVerbFirst(int first) {
    int verb = first;
    while (isSmall(verb)) {
      verb++;
    }
    int subject = verb + 1;
    while (isSmall(subject)) {
      subject++;
    }
    if (shape(subject) == Shape.PREPOSITION && shape(subject + 1) == Shape.WORD) {
      subject += 2;
    }
    boolean names =
        opensSubject(subject) || (shape(subject) == Shape.DETERMINER && isNoun(subject + 1));
    if (isUnknown(verb) && names && !isVerbNear(verb + 1)) {
      items.set(verb, items.get(verb).as(Shape.MAY_SAY));
      return true;
    }
    return false;
  }

  /** "Words", Okafor quipped. */
  private void markNameFirst(int first) {
    int at = first;
    while (at - first < LONGEST_NAME && shape(at) == Shape.NAME) {
      at++;
    }
    boolean ends = ",. ".indexOf(shape(at + 1)) >= 0;
    if (at > first && isUnknown(at) && ends) {
      items.set(at, items.get(at).as(Shape.MAY_SAY));
    }
  }

  /** Okafor quipped: "Words". */
  private void markBeforeColon(int colon) {
    if (isUnknown(colon - 1) && opensSubject(colon - 2) && !isVerbNear(colon - NEAR)) {
      items.set(colon - 1, items.get(colon - 1).as(Shape.MAY_SAY));
    }
  }

  private boolean opensSubject(int i) {
    return shape(i) == Shape.NAME
        || shape(i) == Shape.PRONOUN
        || (shape(i) == Shape.WORD && vocabulary.isRole(items.get(i).word()));
  }

  private boolean isNoun(int i) {
    return shape(i) == Shape.NAME || shape(i) == Shape.WORD;
  }

  /** A particle such as the reflexive between verb and subject. */
  private boolean isSmall(int i) {
    return shape(i) == Shape.ADVERB
        || (shape(i) == Shape.WORD && items.get(i).word().length() <= 2);
  }

  private boolean isUnknown(int i) {
    return shape(i) == Shape.WORD
        && items.get(i).word().length() >= MIN_LETTERS
        && Character.isLowerCase(text.charAt(items.get(i).start()))
        && !vocabulary.isRole(items.get(i).word())
        && !vocabulary.isTitle(items.get(i).word());
  }

  private boolean isVerbNear(int from) {
    for (int i = Math.max(0, from); i < Math.min(items.size(), from + NEAR); i++) {
      char shape = shape(i);
      if (shape == '.' || shape == Shape.QUOTATION) {
        return false;
      }
      if (Shape.isCue(shape)) {
        return true;
      }
    }
    return false;
  }

  private char shape(int i) {
    return i < 0 || i >= items.size() ? ' ' : items.get(i).shape();
  }
}
