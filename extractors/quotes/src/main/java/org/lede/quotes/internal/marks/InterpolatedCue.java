package org.lede.quotes.internal.marks;

import java.util.List;
import java.util.stream.Stream;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * An attribution set between commas inside the marks, as French does: the words are those before
 * and after it.
 */
final class InterpolatedCue {

  private static final int LONGEST = 80;

  private InterpolatedCue() {}

  static List<QuotedSpan> split(String text, QuotedSpan span, Vocabulary vocabulary) {
    if (vocabulary.hasDialogueDash()) {
      List<QuotedSpan> parts = splitAtDashes(text, span, vocabulary);
      if (parts.size() > 1) {
        return parts;
      }
    }
    if (!vocabulary.hasIncise()) {
      return List.of(span);
    }
    for (int i = span.innerStart() + 1; i < span.innerEnd(); i++) {
      if (text.charAt(i) == ',' && opensIncise(text, i + 1, span.innerEnd(), vocabulary)) {
        int close = text.indexOf(',', i + 1);
        return close > 0 && close < span.innerEnd() && close - i < LONGEST
            ? halves(text, span, i, close)
            : List.of(span);
      }
    }
    return List.of(span);
  }

  /** "Words, - said Okafor, - more words." */
  private static List<QuotedSpan> splitAtDashes(
      String text, QuotedSpan span, Vocabulary vocabulary) {
    for (int i = span.innerStart() + 1; i < span.innerEnd(); i++) {
      if (isLooseDash(text, i) && opensIncise(text, i + 1, span.innerEnd(), vocabulary)) {
        int close = i + 1;
        int last = Math.min(span.innerEnd(), i + LONGEST);
        while (close < last && !isLooseDash(text, close)) {
          close++;
        }
        return close < last ? halves(text, span, i, close) : List.of(span);
      }
    }
    return List.of(span);
  }

  private static boolean isLooseDash(String text, int at) {
    return Characters.isDash(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static List<QuotedSpan> halves(String text, QuotedSpan span, int open, int close) {
    int next = close + 1;
    while (next < span.innerEnd() && isLoose(text.charAt(next))) {
      next++;
    }
    int last = open;
    while (last > span.innerStart() && isLoose(text.charAt(last - 1))) {
      last--;
    }
    QuotedSpan before = QuotedSpan.marked(span.start(), open, span.innerStart(), last, true, false);
    QuotedSpan after =
        QuotedSpan.marked(next, span.end(), next, span.innerEnd(), span.closed(), false);
    return Stream.of(before, after).filter(half -> half.holdsWords(text)).toList();
  }

  private static boolean isLoose(char c) {
    return Characters.isBlank(c) || c == ',';
  }

  private static boolean opensIncise(String text, int from, int to, Vocabulary vocabulary) {
    int start = from;
    while (start < to && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < to && end - start < 20 && isWordCharacter(text.charAt(end))) {
      end++;
    }
    String word = Vocabulary.fold(text.substring(start, end));
    boolean auxiliary = vocabulary.shape(word).filter(s -> s == Shape.AUXILIARY).isPresent();
    return isVerb(word, vocabulary)
        || (auxiliary && end < to && opensWithVerb(text, end + 1, to, vocabulary));
  }

  private static boolean opensWithVerb(String text, int start, int to, Vocabulary vocabulary) {
    int end = start;
    while (end < to && end - start < 20 && isWordCharacter(text.charAt(end))) {
      end++;
    }
    return isVerb(Vocabulary.fold(text.substring(Math.min(start, end), end)), vocabulary);
  }

  /** A verb of saying, its pronoun behind it or not: "explique", "dit-il", "ajoute-t-elle". */
  private static boolean isVerb(String word, Vocabulary vocabulary) {
    int hyphen = word.indexOf('-');
    String verb = hyphen < 0 ? word : word.substring(0, hyphen);
    boolean inverted = vocabulary.pronoun(word.substring(word.lastIndexOf('-') + 1)) != ' ';
    return (hyphen < 0 || inverted)
        && vocabulary.shape(verb).filter(shape -> shape == Shape.SAYS).isPresent();
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
