package org.lede.layout.internal.byline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.page.Markdown;
import org.lede.layout.internal.words.NameScript;

/**
 * A stretch of text cut into words, with a blank put in wherever two blocks of the page were glued:
 * {@code Ada ByronReporter}, {@code Ada Byron2 hours ago}. Offsets lead back to the text as it is.
 */
final class BylineTokens {

  /** The kinds of words. */
  enum Kind {
    /** Letters. */
    WORD,
    /** Begins with a digit: a date, a time, a count. */
    NUMBER,
    /** A handle or a mail or web address. */
    ADDRESS,
    /** One character that is none of these. */
    SEPARATOR
  }

  /**
   * A word.
   *
   * @param from offset in {@link #shown}
   * @param to offset after it in {@link #shown}
   * @param kind what it is
   * @param glued whether it was glued to the word before
   */
  record Word(int from, int to, Kind kind, boolean glued) {}

  private static final List<String> NAME_OPENINGS =
      List.of(
          "Mc", "Ph", "Mac", "De", "Di", "Da", "Do", "La", "Le", "Lo", "Du", "Van", "Fitz", "Al",
          "El", "Del", "Des", "Mag", "Ten", "Ver", "Dal", "Dos", "Vander", "Vanden");

  private static final int LEAST_LETTERS_AFTER_CAPITALS = 3;

  private final StringBuilder building;
  private int[] origins;
  private final BitSet seams = new BitSet();
  private String shown = "";
  private final List<Word> words = new ArrayList<>();

  private final CharSequence text;

  private BylineTokens(CharSequence text, int length) {
    this.text = text;
    this.building = new StringBuilder(length + 8);
    this.origins = new int[length + 8];
  }

  /** Cuts a stretch; the caller bounds its length. */
  static BylineTokens of(CharSequence text, int start, int end) {
    BylineTokens line = new BylineTokens(text, end - start);
    int wordStart = start;
    boolean handle = false;
    int label = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '[' && label < i) {
        label = Markdown.labelEnd(text, i, end);
      }
      if (i <= label && (c == '[' || i == label)) {
        i = i == label ? Markdown.linkEnd(text, label, end) - 1 : i;
        wordStart = i + 1;
        continue;
      }
      handle = c == '@' || (handle && !Characters.isBlank(c));
      if (!Character.isLetterOrDigit(c)) {
        wordStart = i + 1;
      } else if (!handle && i > wordStart && isSeam(text, wordStart, i, end)) {
        line.seams.set(line.building.length());
        line.put(' ', i);
        wordStart = i;
      }
      line.put(c, i);
    }
    line.originates(end);
    line.shown = line.building.toString();
    line.cut();
    return line;
  }

  private void put(char c, int origin) {
    originates(origin);
    building.append(c);
  }

  /** Notes where the next character comes from. */
  private void originates(int offset) {
    int at = building.length();
    if (at == origins.length) {
      origins = Arrays.copyOf(origins, 2 * at);
    }
    origins[at] = offset;
  }

  private static boolean isSeam(CharSequence text, int wordStart, int i, int end) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (Character.isLowerCase(before) && Character.isUpperCase(after)) {
      return i - wordStart > 1
          && !NAME_OPENINGS.contains(text.subSequence(wordStart, i).toString());
    }
    if (Character.isUpperCase(before) && opensWordAfterCapitals(text, wordStart, i, end)) {
      return true;
    }
    if (Character.isDigit(after) && !Character.isDigit(before)) {
      return i - wordStart > 2 && Character.isLowerCase(before);
    }
    return Character.isDigit(before)
        && Character.isUpperCase(after)
        && i + 1 < end
        && Character.isLowerCase(text.charAt(i + 1));
  }

  /** ESTUpdated: two capitals at least, then a word of its own; CEOs is one word. */
  private static boolean opensWordAfterCapitals(CharSequence text, int wordStart, int i, int end) {
    if (i - wordStart < 2 || i + LEAST_LETTERS_AFTER_CAPITALS >= end) {
      return false;
    }
    boolean opens =
        Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 2));
    for (int at = i + 1; opens && at <= i + LEAST_LETTERS_AFTER_CAPITALS; at++) {
      opens = Character.isLowerCase(text.charAt(at));
    }
    return opens;
  }

  private void cut() {
    int i = 0;
    while (i < shown.length()) {
      char c = shown.charAt(i);
      if (endsLine(i)) {
        add(i, i + 1, Kind.SEPARATOR);
        i++;
      } else if (Characters.isBlank(c)) {
        i++;
      } else {
        i = cutWord(i);
      }
    }
  }

  /** CR and LF together end a line once. */
  private boolean endsLine(int i) {
    char c = shown.charAt(i);
    boolean pair = c == '\r' && i + 1 < shown.length() && shown.charAt(i + 1) == '\n';
    return Characters.isLineBreak(c) && !pair;
  }

  private int cutWord(int start) {
    char c = shown.charAt(start);
    if (c == '@') {
      return add(start, addressEnd(skipBlank(start + 1)), Kind.ADDRESS);
    }
    if (!isWordPart(c)) {
      return add(start, start + 1, Kind.SEPARATOR);
    }
    int end = wordEnd(start);
    if (end + 1 < shown.length() && shown.charAt(end) == '@' && isMail(start, end)) {
      return add(start, addressEnd(end + 1), Kind.ADDRESS);
    }
    return add(start, end, kind(start, end));
  }

  private Kind kind(int start, int end) {
    if (Character.isDigit(shown.charAt(start))) {
      return Kind.NUMBER;
    }
    boolean web = startsWith(start, "http") || startsWith(start, "www.");
    return web && end - start > 4 ? Kind.ADDRESS : Kind.WORD;
  }

  private boolean startsWith(int start, String prefix) {
    return shown.startsWith(prefix, start);
  }

  private boolean isMail(int start, int end) {
    return Character.isLowerCase(shown.charAt(start))
        && shown.substring(end + 1, addressEnd(end + 1)).indexOf('.') > 0;
  }

  private int skipBlank(int i) {
    return i < shown.length() && Characters.isBlank(shown.charAt(i)) ? i + 1 : i;
  }

  private int addressEnd(int start) {
    int i = start;
    while (i < shown.length() && isAddressPart(shown.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAddressPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '@';
  }

  private int wordEnd(int start) {
    int i = start + 1;
    while (i < shown.length() && goesOn(start, i)) {
      i++;
    }
    return i;
  }

  private boolean goesOn(int start, int i) {
    char c = shown.charAt(i);
    if (isWordPart(c)) {
      return true;
    }
    boolean before = Character.isLetterOrDigit(shown.charAt(i - 1));
    boolean after = i + 1 < shown.length() && Character.isLetterOrDigit(shown.charAt(i + 1));
    if (NameScript.isMark(c) || c == '_' || c == '\u00B7') {
      return before && after;
    }
    if (c == '.') {
      return before && (after || isAbbreviation(start, i));
    }
    return c == ':' && before && after && Character.isDigit(shown.charAt(start));
  }

  /** J., Jr., St., A.B.: a stop after at most three letters of which the first is a capital. */
  private boolean isAbbreviation(int start, int stop) {
    int from = stop;
    while (from > start && Character.isLetter(shown.charAt(from - 1))) {
      from--;
    }
    return stop - from > 0
        && stop - from <= 3
        && Character.isUpperCase(shown.charAt(from))
        && stop + 1 < shown.length();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private int add(int from, int to, Kind kind) {
    boolean glued = from > 0 && seams.get(from - 1);
    words.add(new Word(from, to, kind, glued));
    return to;
  }

  /** The stretch with its seams opened. */
  CharSequence shown() {
    return shown;
  }

  /** The words and separators in order. */
  List<Word> words() {
    return words;
  }

  /** The text, as it is, between two offsets of {@link #shown}. */
  String slice(int from, int to) {
    return text.subSequence(origin(from), originEnd(to)).toString();
  }

  /** Where an offset of {@link #shown} lies in the text. */
  int origin(int offset) {
    return origins[offset];
  }

  /** Where an end offset of {@link #shown} lies in the text. */
  int originEnd(int offset) {
    return offset == 0 ? origins[0] : origins[offset - 1] + 1;
  }
}
