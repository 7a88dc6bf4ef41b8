package org.lede.layout.internal.words;

import java.lang.Character.UnicodeScript;
import org.lede.internal.text.Characters;

/** The shapes of the words of names, script by script. */
public final class NameScript {

  /** The stroke that lengthens a vowel in Japanese: no letter of one script, but of their words. */
  private static final char LENGTHENER = '\u30FC';

  /** Joins nouns in Japanese and is part of no name. */
  public static final char JAPANESE_OF = '\u306E';

  private NameScript() {}

  /** Whether a character is Chinese, Japanese or Korean, where a name is a few characters long. */
  public static boolean isIdeographic(char c) {
    return c >= '\u2E80' && (c == LENGTHENER || isIdeographicScript(UnicodeScript.of(c)));
  }

  private static boolean isIdeographicScript(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }

  /** Whether a stretch is written in the syllables that Japanese has for words from abroad. */
  public static boolean isKatakana(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '\u30A0' || text.charAt(i) > '\u30FF') {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter has no capital form: Arabic, Hebrew, the scripts of India. */
  static boolean isUncased(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  /** A letter with a full stop, or several such. */
  public static boolean isInitial(CharSequence text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start)) || end - start > 6) {
      return false;
    }
    if (end - start == 1) {
      return true;
    }
    for (int i = start; i < end; i++) {
      boolean letter = Character.isUpperCase(text.charAt(i));
      if ((i - start) % 2 == 0 ? !letter : text.charAt(i) != '.' && text.charAt(i) != '-') {
        return false;
      }
    }
    return text.charAt(end - 1) == '.';
  }

  /** Whether a word may be part of a name: it begins with a capital, or its script has none. */
  public static boolean isNameWord(CharSequence text, int start, int end) {
    boolean open = Character.isUpperCase(text.charAt(start)) || isUncased(text.charAt(start));
    if (!open && !startsWithParticle(text, start, end)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isPartOfName(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** al-Din, d'Arc, o'Hara: a short lower-case beginning, a mark, then a capital. */
  private static boolean startsWithParticle(CharSequence text, int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 4); i++) {
      if (isMark(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c)
        || isMark(c)
        || c == '.'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || Character.isSurrogate(c);
  }

  /** The marks inside a name: hyphen and apostrophe. */
  public static boolean isMark(char c) {
    return c == '-'
        || c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u2010'
        || c == '\u02BC'
        || c == '`'
        || c == '\u05F4'
        || c == '\u05F3';
  }

  /** Whether a word of at least two letters has capitals only. */
  public static boolean isCapitals(CharSequence text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Up to the next blank. */
  public static int wordEnd(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && !Characters.separatesWords(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
