package org.lede.layout.internal.features;

import static org.lede.layout.internal.features.LineFeature.*;

import org.lede.internal.text.Characters;
import org.lede.layout.internal.page.PageLine;

/** Notes what a single line looks like: its length, letters, marks, beginning and end. */
public final class ShapeFeatures {

  private static final float[] LOGARITHMS = logarithms();

  /** A line of fewer words that ends in a quotation mark or a bracket is hardly a sentence. */
  private static final int MIN_WORDS_BEFORE_MARK = 6;

  /** A longer line is prose even if its last stop was lost. */
  private static final int MIN_LONG = 140;

  private int letters;
  private int capitals;
  private int digits;
  private int marks;
  private int words;
  private int capitalised;
  private int innerStops;
  private int commas;
  private int quotationMarks;
  private int bullets;
  private int unspaced;
  private int dense;
  private boolean address;
  private boolean copyright;

  private final CharSequence text;
  private final int start;
  private final int end;
  private final int length;

  private ShapeFeatures(CharSequence text, PageLine line) {
    this.text = text;
    this.start = line.start();
    this.end = line.end();
    this.length = line.length();
  }

  static void note(CharSequence text, PageLine line, float[] features) {
    ShapeFeatures shape = new ShapeFeatures(text, line);
    shape.scan();
    shape.write(features);
  }

  private void scan() {
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean wordCharacter = Character.isLetterOrDigit(c);
      if (wordCharacter) {
        scanWordCharacter(c, inWord);
      } else if (!Characters.isBlank(c)) {
        scanMark(c, i);
      }
      inWord = wordCharacter;
    }
  }

  private void scanWordCharacter(char c, boolean inWord) {
    boolean alone = Characters.isUnspaced(c);
    boolean capital = Character.isUpperCase(c);
    letters += Character.isLetter(c) ? 1 : 0;
    digits += Character.isDigit(c) ? 1 : 0;
    capitals += capital ? 1 : 0;
    unspaced += alone ? 1 : 0;
    dense += alone || Characters.isHangul(c) ? 1 : 0;
    if (!inWord || alone) {
      words++;
      capitalised += capital ? 1 : 0;
    }
  }

  private void scanMark(char c, int i) {
    marks++;
    switch (c) {
      case '.', '!', '?', '\u3002', '\u06D4', '\u0964', '\uFF01', '\uFF1F', '\u061F' ->
          innerStops += endsSentenceInside(i) ? 1 : 0;
      case ',', '\u060C', '\u3001', '\uFF0C' -> commas++;
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D' ->
          quotationMarks++;
      case '|', '\u2022', '\u00B7', '\u203A', '>', '\u2192', '\u25B6', '\u25BA', '#', '*' ->
          bullets++;
      case '@' -> address = true;
      case ':' -> address |= i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/';
      case '\u00A9' -> copyright = true;
      default -> {}
    }
  }

  private boolean endsSentenceInside(int i) {
    if (i + 2 >= end || i == start) {
      return false;
    }
    boolean blankAfter =
        Characters.isBlank(text.charAt(i + 1)) || Characters.isUnspaced(text.charAt(i + 1));
    return blankAfter && !Character.isUpperCase(text.charAt(i - 1));
  }

  private void write(float[] features) {
    LENGTH.note(features, log(length + dense));
    WORDS.note(features, log(words));
    WORD_LENGTH.note(features, (float) letters / Math.max(1, words));
    CAPITALS.note(features, (float) capitals / Math.max(1, letters));
    CAPITALISED.note(features, (float) capitalised / Math.max(1, words));
    DIGITS.note(features, (float) digits / length);
    MARKS.note(features, (float) marks / length);
    BEGINS.note(features, beginning(text.charAt(start)));
    ENDS.note(features, ending(text.charAt(end - 1)));
    INNER_STOPS.note(features, innerStops);
    COMMAS.note(features, commas);
    QUOTATION_MARKS.note(features, quotationMarks);
    ADDRESS.note(features, address ? 1 : 0);
    BULLETS.note(features, bullets);
    COPYRIGHT_SIGN.note(features, copyright ? 1 : 0);
    UNSPACED.note(features, (float) unspaced / length);
    PROSE.note(features, isProse() ? 1 : 0);
    SENTENCE.note(features, isSentence() ? 1 : 0);
  }

  /**
   * A few words and a stop. Behind a quotation mark or a bracket more words are needed, and a long
   * line is a sentence though its stop was lost.
   */
  private boolean isSentence() {
    int ending = ending(text.charAt(end - 1));
    boolean stopped = (ending == 2 || ending == 3) && (words >= 2 || unspaced > 0);
    boolean marked =
        (ending == 6 || ending == 7) && (words >= MIN_WORDS_BEFORE_MARK || unspaced > 0);
    return stopped || marked || length >= MIN_LONG;
  }

  /** Running text has sentences; a syllable or a word sign tells about as much as two letters. */
  private boolean isProse() {
    int weight = length + dense;
    return weight >= 80 && (innerStops > 0 || endsSentence(text.charAt(end - 1)) || weight >= 240);
  }

  private static boolean endsSentence(char c) {
    int ending = ending(c);
    return ending == 2 || ending == 3 || ending == 6 || ending == 7;
  }

  public static float log(int count) {
    return count >= 0 && count < LOGARITHMS.length
        ? LOGARITHMS[count]
        : (float) StrictMath.log1p(count);
  }

  private static float[] logarithms() {
    float[] logarithms = new float[1024];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = (float) StrictMath.log1p(i);
    }
    return logarithms;
  }

  private static int beginning(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) || !Character.isLowerCase(c) ? 1 : 0;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> 3;
      case Character.START_PUNCTUATION -> c == '\u201E' || c == '\u300C' ? 3 : 4;
      default -> c == '"' || c == '\'' ? 3 : 5;
    };
  }

  private static int ending(char c) {
    if (Character.isLetter(c)) {
      return 0;
    }
    if (Character.isDigit(c)) {
      return 1;
    }
    return switch (c) {
      case '.', '\u3002', '\u06D4', '\u0964' -> 2;
      case '!', '?', '\uFF01', '\uFF1F', '\u061F' -> 3;
      case ':', '\uFF1A' -> 4;
      case '\u2026' -> 5;
      case '"', '\'', '\u201C', '\u201D', '\u2018', '\u2019', '\u00AB', '\u00BB', '\u300D' -> 6;
      case ')', ']', '\uFF09' -> 7;
      case '(', '[', '\uFF08' -> 9;
      default -> 8;
    };
  }

  /** The logarithm of a distance, with its sign. */
  public static float signedLog(int distance) {
    return distance < 0 ? -log(-distance) : log(distance);
  }
}
