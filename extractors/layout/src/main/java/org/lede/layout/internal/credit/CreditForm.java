package org.lede.layout.internal.credit;

import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.credit.ParsedCredit.Range;
import org.lede.layout.internal.words.Agencies;
import org.lede.layout.internal.words.CreditWords;
import org.lede.layout.internal.words.NameScript;
import org.lede.layout.internal.words.NameShape;

/** Judges whether a stretch has the form of names credited, rather than of prose. */
final class CreditForm {

  private static final int MOST_WORDS = 16;
  private static final int MOST_OF_TAIL = 40;
  private static final int MAX_WORDS_OF_OFFICE = 5;
  private static final int MIN_WORDS_OF_CAPTION = 3;

  /** A name or office in Chinese or Japanese is no longer, with the word for reporter before it. */
  private static final int MAX_IDEOGRAPHIC = 14;

  private final CreditWords words = CreditWords.all();
  private final Agencies agencies = Agencies.all();
  private final NameShape shape = NameShape.create();

  private static final CreditForm ALL = new CreditForm();

  private CreditForm() {}

  /** A judge for all languages. */
  static CreditForm create() {
    return ALL;
  }

  /** How surely the words after a label are names. */
  double labelled(CharSequence text, int from, int to, boolean sure) {
    if (words(text, from, to) > MOST_WORDS
        || isSentence(text, from, to)
        || words.rights.has(text, from, to)) {
      return 0;
    }
    double plain = sure ? 0.8 : 0.75;
    return isNames(text, from, to) ? plain + 0.15 : lowerStart(text, from) ? plain - 0.35 : plain;
  }

  /** How surely what stands in brackets without a label is a credit. */
  double bracketed(CharSequence text, int from, int to) {
    if (to <= from
        || words(text, from, to) > 10
        || words.archive.has(text, from, to)
        || Character.isDigit(text.charAt(from))) {
      return 0;
    }
    if (agencies.holdsAgency(text, from, to) && !lowerStart(text, from)) {
      return agencies.isAgency(text, from, to) ? 0.5 : 0.8;
    }
    return inBrackets(text, from, to);
  }

  private double inBrackets(CharSequence text, int from, int to) {
    if (words.bare.has(text, from, to)) {
      return 0.6;
    }
    boolean slash = indexOf(text, '/', from, to) > from;
    double name = shape.score(text, from, to);
    if (slash && capitalised(text, from, to)) {
      return 0.55;
    }
    return name >= 0.5 && !NameScript.isIdeographic(text.charAt(from)) ? 0.5 : 0;
  }

  /** A short name of capitalised words, such as the letters of an authority. */
  boolean isHouse(CharSequence text, int from, int to) {
    return to - from > 1
        && words(text, from, to) <= 3
        && Character.isUpperCase(text.charAt(from))
        && capitalised(text, from, to)
        && !NameScript.isInitial(text, from, to)
        && !words.archive.has(text, from, to);
  }

  /** What may stand in brackets after a photographer's name: an agency, or what looks like one. */
  boolean isOffice(CharSequence text, int from, int to) {
    return agencies.isAgency(text, from, to)
        || (to - from > 1
            && words(text, from, to) <= MAX_WORDS_OF_OFFICE
            && Character.isUpperCase(text.charAt(from))
            && !words.archive.has(text, from, to));
  }

  /** A name after a caption of several words: a number or a title before it heads a list. */
  boolean isSigner(CharSequence text, int start, int name, int open) {
    return words(text, start, name) >= MIN_WORDS_OF_CAPTION
        && shape.score(text, name, CreditWords.backOverBlanks(text, name, open)) >= 0.6;
  }

  /** How surely a name and an agency in brackets are a credit. */
  double signed(CharSequence text, Range agency) {
    return agencies.holdsAgency(text, agency.start(), agency.end()) ? 0.85 : 0.6;
  }

  /** Whether a copyright mark stands before a person or an agency, not before a company. */
  boolean isSigned(CharSequence text, Range credit) {
    return isNames(text, credit.start(), credit.end()) && !isCompany(text, credit);
  }

  /** Whether a credit ends in Inc. or its like. */
  boolean isCompany(CharSequence text, Range credit) {
    return keepsStop(text, credit.start(), credit.end());
  }

  /** Agency, person, or several of them with slashes. */
  boolean isNames(CharSequence text, int from, int to) {
    return agencies.holdsAgency(text, from, to)
        || shape.score(text, from, to) >= 0.4
        || indexOf(text, '/', from, to) > from
        || words.bare.has(text, from, to);
  }

  /** © 2026 House: the line at the foot of a page. */
  boolean isFooter(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int digits = 0;
    while (start + digits < to && Character.isDigit(text.charAt(start + digits))) {
      digits++;
    }
    return digits == 4 || endsInYear(text, from, to);
  }

  private boolean endsInYear(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return to - i == 4 && indexOf(text, '/', from, to) < 0 && indexOf(text, ',', from, to) < 0;
  }

  /** Whether an open label may follow: a sentence ended, or a mark parts it from the caption. */
  boolean opensCredit(CharSequence text, int start, int at) {
    int i = CreditWords.backOverBlanks(text, start, at);
    return i == start
        || "\u00A9\u24D2\u24B8(\uFF08".indexOf(text.charAt(at)) >= 0
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || Character.isUpperCase(text.charAt(at));
  }

  /** Whether a full stop belongs to its word: Inc., Jr. */
  boolean keepsStop(CharSequence text, int from, int stop) {
    int i = stop - 1;
    while (i > from && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    String word = text.subSequence(i, stop - 1).toString();
    return word.equals("Inc") || word.equals("Ltd") || word.equals("Corp") || word.equals("Co");
  }

  /** The end of a credit before a word that says so after it: X撮影. */
  int withoutTail(CharSequence text, int from, int to) {
    for (int i = Math.max(from + 1, to - MOST_OF_TAIL); i < to; i++) {
      if (CreditWords.end(words.tails, text, i, to) == to) {
        return i;
      }
    }
    return to;
  }

  /** A credit of one word at the end of a line. */
  Optional<Range> word(CharSequence text, int start, int end) {
    int tail = withoutTail(text, start, end);
    if (tail < end) {
      return beforeTail(text, start, tail);
    }
    int equals = lastEquals(text, start, end);
    if (equals > 0
        && (isNames(text, equals + 1, end) || agencies.isAgency(text, equals + 1, end))) {
      return Optional.of(new Range(equals + 1, end));
    }
    return bareWord(text, start, end);
  }

  /** Caption / Name / House nuotr.: the last two parts are the credit. */
  private static Optional<Range> beforeTail(CharSequence text, int start, int tail) {
    int stop = CreditWords.backOverBlanks(text, start, tail);
    int slash = lastIndexOf(text, '/', start, stop);
    if (slash < 0) {
      return ideographic(text, start, stop);
    }
    int before = lastIndexOf(text, '/', start, slash);
    int from = Characters.skipBlanks(text, Math.max(before + 1, start), stop);
    return Optional.of(new Range(from, stop));
  }

  /** 集まった人たち＝港町、山田花子撮影: the name after the last mark, without the place. */
  // 发 and 發 also begin words of prose, so they count only after a slash or in brackets
  private static Optional<Range> ideographic(CharSequence text, int start, int stop) {
    int from = stop;
    while (from > start && !isMarkOfPart(text, from - 1)) {
      from--;
    }
    int length = stop - from;
    boolean name =
        from > start
            && length > 1
            && length <= MAX_IDEOGRAPHIC
            && "\u53D1\u767C".indexOf(text.charAt(stop)) < 0
            && NameScript.isIdeographic(text.charAt(from))
            && NameScript.isIdeographic(text.charAt(stop - 1));
    return name ? Optional.of(new Range(from, stop)) : Optional.empty();
  }

  /** A blank parts a caption from its credit only after a sentence or a word of the same script. */
  private static boolean isMarkOfPart(CharSequence text, int i) {
    return "\u3001\uFF1D=\u3002\uFF0C,\uFF0F\uFF08(\u3011\u300D\u201D".indexOf(text.charAt(i)) >= 0
        || (Characters.isBlank(text.charAt(i)) && !isBlankInName(text, i));
  }

  /** 张 三, 佐藤 美咲: a blank may stand between family and given name. */
  private static boolean isBlankInName(CharSequence text, int i) {
    int run = 0;
    while (i - run - 1 >= 0 && NameScript.isIdeographic(text.charAt(i - run - 1))) {
      run++;
    }
    return run > 0 && run <= 2;
  }

  private static int lastEquals(CharSequence text, int start, int end) {
    return lastIndexOf(text, '\uFF1D', Math.max(start, end - MOST_OF_TAIL), end);
  }

  private Optional<Range> bareWord(CharSequence text, int start, int end) {
    int stop = end;
    while (stop > start && text.charAt(stop - 1) == '.') {
      stop--;
    }
    for (int i = Math.max(start, stop - MOST_OF_TAIL); i < stop; i++) {
      boolean open = i == start || afterSentence(text, start, i);
      if (open && words.bare.has(text, i, stop)) {
        return Optional.of(new Range(i, stop));
      }
    }
    return Optional.empty();
  }

  private static boolean afterSentence(CharSequence text, int start, int i) {
    int before = CreditWords.backOverBlanks(text, start, i);
    return before > start && before < i + 1 && ".!?)\u201D\"".indexOf(text.charAt(before - 1)) >= 0;
  }

  private static boolean lowerStart(CharSequence text, int from) {
    return Character.isLowerCase(text.charAt(from));
  }

  private static boolean capitalised(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean first = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (first && Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSentence(CharSequence text, int from, int to) {
    int lower = 0;
    for (int i = from; i < to; i++) {
      boolean first = i == from || Characters.separatesWords(text.charAt(i - 1));
      lower += first && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      char c = text.charAt(i);
      if (c == '?' || c == '\u201C' || c == '\u00BB') {
        return true;
      }
    }
    return lower > 5 && lower * 2 > words(text, from, to);
  }

  private static int words(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      count += letter && (i == from || Characters.separatesWords(text.charAt(i - 1))) ? 1 : 0;
    }
    return count;
  }

  private static int indexOf(CharSequence text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(CharSequence text, char c, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
