package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Cuts a paragraph into words, marks and whole quotations. */
public final class Itemizer {

  /** A longer run of letters is no word that a list could know. */
  private static final int LONGEST_WORD = 60;

  private static final int LONGEST_KNOWN = 8;
  private static final int LONGEST_ELIDED = 8;

  private static final String JOINERS = "'\u2019-\u2010\u2011.&";

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Item> items = new ArrayList<>();

  private Itemizer(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  public static List<Item> of(
      String text, int from, int to, List<QuotedSpan> spans, Vocabulary vocabulary) {
    Itemizer itemizer = new Itemizer(text, vocabulary);
    int at = from;
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      itemizer.cut(at, span.start());
      itemizer.items.add(new Item(Shape.QUOTATION, span.start(), span.end(), "", i));
      at = itemizer.afterQuotation(span, to);
    }
    itemizer.cut(at, to);
    return itemizer.items;
  }

  /** Past the comma or stop that belongs to the quotation, and a dash before its verb. */
  private int afterQuotation(QuotedSpan span, int to) {
    int at = span.end();
    if (span.ownsStopAfter(text) && at < to) {
      at++;
    }
    if (!vocabulary.hasDialogueDash()) {
      return at;
    }
    int dash = at;
    while (dash < to && Characters.isBlank(text.charAt(dash))) {
      dash++;
    }
    return dash < to && Characters.isDash(text.charAt(dash)) ? dash + 1 : at;
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Characters.separatesWords(c)) {
        at++;
      } else if (Character.isLetterOrDigit(c)) {
        at = word(at, to);
      } else {
        at = mark(at, to);
      }
    }
  }

  private int mark(int at, int to) {
    char c = text.charAt(at);
    int end = at + 1;
    while (end < to && text.charAt(end) == c && (c == '-' || c == '.')) {
      end++;
    }
    char shape = isPluralPossessive(at, to) ? Shape.POSSESSIVE : plain(c, end - at);
    items.add(new Item(shape, at, end, "", -1));
    return end;
  }

  private boolean isPluralPossessive(int at, int to) {
    return isApostrophe(at)
        && at > 0
        && text.charAt(at - 1) == 's'
        && at + 1 < to
        && Characters.isBlank(text.charAt(at + 1))
        && vocabulary.hasPossessives();
  }

  private static char plain(char c, int length) {
    return switch (c) {
      case '\u2013', '\u2014', '\u2015' -> '-';
      case '\u2026' -> '.';
      case '\uFF0C', '\u3001', '\u060C' -> ',';
      case '\u3002' -> '.';
      case '\uFF1A' -> ':';
      case '\u061F', '\uFF1F' -> '?';
      case '\uFF01' -> '!';
      case '[', '\uFF08' -> '(';
      case ']', '\uFF09' -> ')';
      case '-' -> '-';
      case '.' -> length > 1 ? '~' : '.';
      default -> c < 0x80 && !Character.isLetterOrDigit(c) ? c : '*';
    };
  }

  private int word(int from, int to) {
    if (vocabulary.isUnspaced() && Characters.isUnspaced(text.charAt(from))) {
      return unspaced(from, to);
    }
    int end = from + 1;
    while (end < to && continuesWord(end, to)) {
      end++;
    }
    end = withStop(from, elided(from, end), to);
    int pronoun = inverted(from, end);
    if (pronoun < end) {
      add(from, text.indexOf('-', from));
      add(pronoun, end);
      return end;
    }
    int cut = possessive(from, end);
    add(from, cut);
    if (cut < end) {
      add(cut, end);
    }
    return end;
  }

  /**
   * Letters of scripts without blanks: what the lists know is a word, and so is what is between.
   */
  private int unspaced(int from, int to) {
    int pending = from;
    int at = from;
    while (at < to && Characters.isUnspaced(text.charAt(at))) {
      int length = knownLength(at, to);
      if (length == 0) {
        at++;
        continue;
      }
      addUnknown(pending, at);
      add(at, at + length);
      at += length;
      pending = at;
    }
    addUnknown(pending, at);
    return at;
  }

  private void addUnknown(int from, int to) {
    if (from < to) {
      String word = to - from > LONGEST_WORD ? "" : text.substring(from, to);
      items.add(new Item(Shape.WORD, from, to, word, -1));
    }
  }

  /** The longest known word; its first letter alone if a word after that reaches farther. */
  private int knownLength(int at, int to) {
    int length = longestKnown(at, to);
    boolean overlapped =
        length > 1
            && vocabulary.shape(text.substring(at, at + 1)).isPresent()
            && longestKnown(at + 1, to) > length - 1;
    return overlapped ? 1 : length;
  }

  private int longestKnown(int at, int to) {
    for (int length = Math.min(LONGEST_KNOWN, to - at); length > 0; length--) {
      if (vocabulary.shape(text.substring(at, at + length)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private boolean continuesWord(int at, int to) {
    char c = text.charAt(at);
    if (vocabulary.isUnspaced() && Characters.isUnspaced(c)) {
      return false;
    }
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean joins = JOINERS.indexOf(c) >= 0 || (c == ',' && Character.isDigit(text.charAt(at - 1)));
    if (!joins || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    char next = text.charAt(at + 1);
    return switch (c) {
      case '.' ->
          (isInitialAt(at - 1) && Character.isLetter(next))
              || (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next));
      case ',' -> Character.isDigit(next);
      default -> Character.isLetterOrDigit(next);
    };
  }

  /** Where a word ends that is joined to the next one by an apostrophe, as in l'eau. */
  private int elided(int from, int end) {
    if (vocabulary.hasElision()) {
      for (int i = from + 1; i < Math.min(end - 1, from + LONGEST_ELIDED); i++) {
        if (isApostrophe(i)) {
          return i + 1;
        }
      }
    }
    return end;
  }

  /** A single letter, as in U.S. and a.m. */
  private boolean isInitialAt(int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The stop of an abbreviation belongs to it. */
  private int withStop(int from, int end, int to) {
    if (end >= to || text.charAt(end) != '.' || end - from > 12) {
      return end;
    }
    boolean initial = isInitialAt(end - 1) && Character.isUpperCase(text.charAt(end - 1));
    boolean shortened = initial || vocabulary.isAbbreviation(fold(from, end + 1));
    return shortened ? end + 1 : end;
  }

  /** Where the pronoun of an inverted verb begins, as in dit-il and a-t-elle. */
  private int inverted(int from, int end) {
    if (vocabulary.hasElision() && end - from < LONGEST_WORD) {
      int hyphen = end - 1;
      while (hyphen > from && text.charAt(hyphen) != '-') {
        hyphen--;
      }
      if (hyphen > from && vocabulary.pronoun(fold(hyphen + 1, end)) != ' ') {
        return hyphen + 1;
      }
    }
    return end;
  }

  /** Where the possessive ending of a word begins; its end if it has none. */
  private int possessive(int from, int end) {
    if (end - from > 2 && isApostrophe(end - 2) && text.charAt(end - 1) == 's') {
      return end - 2;
    }
    boolean negation = end - from > 3 && isApostrophe(end - 2) && text.charAt(end - 1) == 't';
    if (negation && text.charAt(end - 3) == 'n' && vocabulary.shape("n't").isPresent()) {
      return end - 3;
    }
    return end;
  }

  private boolean isApostrophe(int at) {
    char c = text.charAt(at);
    return c == '\'' || c == '\u2019';
  }

  private void add(int from, int end) {
    String word = end - from > LONGEST_WORD ? "" : fold(from, end);
    items.add(new Item(shape(from, word), from, end, word, -1));
  }

  private String fold(int from, int end) {
    return Vocabulary.fold(text.substring(from, end));
  }

  private char shape(int from, String word) {
    char first = text.charAt(from);
    if (first == '\'' || first == '\u2019') {
      return Shape.POSSESSIVE;
    }
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    return capital ? Shape.NAME : vocabulary.shape(word).orElse(Shape.WORD);
  }
}
