package org.lede.layout.internal.page;

import java.text.Normalizer;
import org.lede.internal.text.Characters;

/**
 * The form in which lines are compared: each number as {@code #}, single blanks, and no bullets,
 * arrows, stops or square brackets round the line.
 */
public final class LineShape {

  private static final String ROUND_A_LINE =
      "|•·●▪■◆»«›‹<>→←↑↓▶►▸▼▾▲△▽◀+*✕×✖☰≡:;,.!…‥、。，！：・-‐‑–—―=_/\\~＞＜｜[]［］【】￼";
  private static final String SEPARATORS = "|•·●▪»›>→▸►/｜＞・";

  /** Below it every text is in the form NFC. */
  private static final char FIRST_THAT_MAY_COMPOSE = '\u0300';

  private LineShape() {}

  public static String of(CharSequence line) {
    return of(line, 0, line.length());
  }

  /** The form of what a line begins with: a colon at its end counts, as text follows. */
  public static String ofBeginning(CharSequence beginning) {
    int end = beginning.length();
    return inside(beginning, firstInside(beginning, 0, end), end);
  }

  public static String of(CharSequence text, int start, int end) {
    int from = firstInside(text, start, end);
    int to = end;
    while (from < to && isRoundALine(text.charAt(to - 1))) {
      to--;
    }
    return inside(text, from, to);
  }

  private static int firstInside(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && isRoundALine(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static String inside(CharSequence text, int from, int to) {
    StringBuilder shape = new StringBuilder(to - from);
    boolean composed = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      composed &= c < FIRST_THAT_MAY_COMPOSE;
      if (isDigit(c)) {
        i = numberEnd(text, i, to) - 1;
        shape.append('#');
      } else if (!Characters.separatesWords(c)) {
        shape.append(c);
      } else if (!Characters.separatesWords(text.charAt(i - 1))) {
        shape.append(' ');
      }
    }
    return composed ? shape.toString() : Normalizer.normalize(shape, Normalizer.Form.NFC);
  }

  /** A number may have points or commas inside: 1,024. */
  private static int numberEnd(CharSequence text, int start, int to) {
    int i = start + 1;
    while (i < to
        && (isDigit(text.charAt(i))
            || (isPoint(text.charAt(i)) && i + 1 < to && isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  /** Whether a line may be a trail of several steps. */
  public static boolean hasSeparator(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isSeparator(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character stands between the steps of a trail. */
  public static boolean isSeparator(char c) {
    return !(c >= 'a' && c <= 'z') && SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isRoundALine(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return false;
    }
    return !Character.isLetterOrDigit(c) && (Characters.isBlank(c) || ROUND_A_LINE.indexOf(c) >= 0);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }
}
