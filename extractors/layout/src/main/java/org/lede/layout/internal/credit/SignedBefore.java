package org.lede.layout.internal.credit;

import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.CreditWords;
import org.lede.layout.internal.words.NameShape;
import org.lede.layout.internal.words.NameWords;

/**
 * The photographer who stands before an agency in brackets: {@code The quay at dusk. Ana Ruiz
 * (EFE)}. A sentence's end, a bar or a slash parts the name from the caption; without one, capitals
 * do.
 */
final class SignedBefore {

  private static final int MAX_WORDS = 5;

  /**
   * A stretch between a sentence's end and an agency is a name even if it looks little like one.
   */
  private static final double MIN_SHAPE = 0.4;

  private static final String CLOSING = ".!?\u2026)\u201D\"\u00BB|/\u2014\u2013\u3002\uFF0F\uFF5C";

  private final NameShape shape = NameShape.shared();
  private final CharSequence text;
  private final int start;
  private final int stop;

  private SignedBefore(CharSequence text, int start, int stop) {
    this.text = text;
    this.start = start;
    this.stop = stop;
  }

  /** Where the name before a bracket begins; the bracket's own offset if no name stands there. */
  static int start(CharSequence text, int start, int bracket) {
    int from =
        new SignedBefore(text, start, CreditWords.backOverBlanks(text, start, bracket)).find();
    return from < 0 ? bracket : from;
  }

  private int find() {
    int from = stop;
    for (int count = 0; count < MAX_WORDS && from > start; count++) {
      from = wordStart(CreditWords.backOverBlanks(text, start, from));
      if (!isNameWord(from)) {
        return -1;
      }
      if (isParted(from)) {
        return isName(from) ? from : -1;
      }
    }
    return -1;
  }

  private int wordStart(int end) {
    int i = end - 1;
    while (i > start && !Characters.separatesWords(text.charAt(i - 1)) && !isGlued(i)) {
      i--;
    }
    return Math.max(i, start);
  }

  /** A capital right after the full stop of a sentence: ... in May.Ana Ruiz. */
  private boolean isGlued(int i) {
    return i - 3 >= start
        && Character.isUpperCase(text.charAt(i))
        && ".!?)".indexOf(text.charAt(i - 1)) >= 0
        && !Character.isUpperCase(text.charAt(i - 2))
        && Character.isLetterOrDigit(text.charAt(i - 3));
  }

  private boolean isNameWord(int from) {
    int end = from;
    while (end < stop && !Characters.separatesWords(text.charAt(end))) {
      end++;
    }
    return Character.isUpperCase(text.charAt(from)) || NameWords.all().particle(text, from, end);
  }

  private boolean isParted(int from) {
    int before = CreditWords.backOverBlanks(text, start, from);
    if (before == start) {
      return isCapitals(from, stop);
    }
    boolean closed = CLOSING.indexOf(text.charAt(before - 1)) >= 0 && !isInitial(before);
    return closed || isCapitalsAfterOthers(from, before);
  }

  /** J. before a family name ends no sentence. */
  private boolean isInitial(int end) {
    return end - 2 >= start
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && (end - 2 == start || !Character.isLetterOrDigit(text.charAt(end - 3)));
  }

  /** The quay at dusk ANA RUIZ (EFE). */
  private boolean isCapitalsAfterOthers(int from, int before) {
    boolean severalWords = CreditWords.backOverBlanks(text, from, stop) > wordEnd(from);
    return severalWords && isCapitals(from, stop) && Character.isLowerCase(text.charAt(before - 1));
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < stop && !Characters.separatesWords(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isName(int from) {
    return shape.score(text, from, stop) >= MIN_SHAPE;
  }

  private boolean isCapitals(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
