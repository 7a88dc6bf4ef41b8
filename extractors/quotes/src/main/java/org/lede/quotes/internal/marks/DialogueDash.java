package org.lede.quotes.internal.marks;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.internal.words.WordRuns;

/**
 * Words that a dash opens at the beginning of a paragraph. Nothing closes them but their
 * attribution, after which another dash may open them again. A paragraph without an attribution may
 * as well be an entry of a list.
 */
final class DialogueDash {

  /** So many characters before a colon may hold the verb that announces the words. */
  private static final int LEAD = 60;

  /** Shorter words are particles. */
  private static final int MIN_VERB = 4;

  private static final int MAX_NAME = 3;

  private static final String MARKS = "\"\u201C\u201E\u00AB\u00BB\u201D";

  private final String text;
  private final int to;
  private final Vocabulary vocabulary;
  private final List<QuotedSpan> spans = new ArrayList<>();

  private DialogueDash(String text, int to, Vocabulary vocabulary) {
    this.text = text;
    this.to = to;
    this.vocabulary = vocabulary;
  }

  static List<QuotedSpan> of(String text, int from, int to, Vocabulary vocabulary) {
    DialogueDash dash = new DialogueDash(text, to, vocabulary);
    if (from + 2 < to && Characters.isDash(text.charAt(from)) && !dash.isMarked(from)) {
      dash.read(from);
    }
    return dash.spans;
  }

  /** Whether a mark follows the dash, so that marks tell what is said. */
  private boolean isMarked(int dash) {
    int first = skip(dash);
    return first < to && MARKS.indexOf(text.charAt(first)) >= 0;
  }

  private void read(int dash) {
    int attribution = attribution(dash + 1);
    if (attribution == to) {
      if (isAnnounced(dash)) {
        add(dash, to);
      }
      return;
    }
    add(dash, attribution);
    int again = nextDash(skip(attribution + 1) + 1);
    if (again < to) {
      add(again, to);
    }
  }

  /**
   * A comma, a dash or a question mark with a verb of saying after it; the end if there is none.
   */
  private int attribution(int from) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean boundary = c == ',' || c == '?' || c == '!' || isSpacedDash(i);
      if (boundary && (isVerb(skip(i + 1)) || (c == ',' && isNameAndVerb(skip(i + 1))))) {
        return c == '?' || c == '!' ? i + 1 : i;
      }
    }
    return to;
  }

  /** A dash after a blank or a mark. */
  private boolean isSpacedDash(int at) {
    return Characters.isDash(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether the paragraph before ends in a colon with a verb of saying near it. */
  private boolean isAnnounced(int dash) {
    int colon = dash - 1;
    while (colon >= 0 && Characters.isBlank(text.charAt(colon))) {
      colon--;
    }
    if (colon < 0 || text.charAt(colon) != ':') {
      return false;
    }
    boolean[] verb = {false};
    WordRuns.visit(
        text,
        Math.max(0, colon - LEAD),
        colon,
        Character::isLetter,
        (start, end) -> verb[0] |= isVerb(text.substring(start, end)));
    return verb[0];
  }

  private boolean isVerb(String word) {
    return vocabulary.shape(Vocabulary.fold(word)).filter(Shape::isVerb).isPresent();
  }

  private int skip(int from) {
    int at = from;
    while (at < to && (Characters.isBlank(text.charAt(at)) || Characters.isDash(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean isVerb(int from) {
    int end = from;
    while (end < to && end - from < 20 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return isVerb(text.substring(Math.min(from, to), end)) || isUnknownVerb(from, end);
  }

  /** After a mark and a dash, an unknown word without a capital before a name. */
  private boolean isUnknownVerb(int from, int end) {
    int dash = from - 1;
    while (dash > 0 && Characters.isBlank(text.charAt(dash))) {
      dash--;
    }
    boolean afterMark = Characters.isDash(text.charAt(dash)) && isMark(beforeBlanks(dash));
    boolean lower = end - from >= MIN_VERB && Character.isLowerCase(text.charAt(from));
    boolean name = end + 1 < to && Character.isUpperCase(text.charAt(end + 1));
    return afterMark
        && lower
        && name
        && vocabulary.shape(Vocabulary.fold(text.substring(from, end))).isEmpty();
  }

  private char beforeBlanks(int at) {
    int i = at - 1;
    while (i > 0 && Characters.isBlank(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  private static boolean isMark(char c) {
    return ",?!.\u2026".indexOf(c) >= 0;
  }

  /** ", Okafor says": up to three words with a capital and a verb of saying. */
  private boolean isNameAndVerb(int from) {
    int at = from;
    for (int words = 0; words <= MAX_NAME && at < to; words++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return words > 0 && isVerb(at);
      }
      while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      at = skip(at);
    }
    return false;
  }

  private int nextDash(int from) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean spaced = i + 1 < to && !Character.isLetterOrDigit(text.charAt(i + 1));
      boolean joinsWords = Character.isLetterOrDigit(text.charAt(i - 1)) && c == '-';
      if (Characters.isDash(c) && spaced && !joinsWords) {
        return i;
      }
    }
    return to;
  }

  private void add(int dash, int end) {
    int first = dash + 1;
    while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isLoose(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(QuotedSpan.spoken(dash, first, last));
    }
  }

  private static boolean isLoose(char c) {
    return Characters.isBlank(c) || Characters.isDash(c) || c == ',';
  }
}
