package org.lede.entities.internal.token;

import java.lang.Character.UnicodeScript;

/** The kinds of tokens in scripts without case. */
final class WordKind {

  /** A word of a script without case. */
  static final int UNCASED = 9;

  static final int HANGUL = 10;
  static final int HIRAGANA = 11;
  static final int KATAKANA = 12;
  static final int IDEOGRAPH = 13;

  /** Below are the letters of Latin, Greek and Cyrillic, and combining marks. */
  private static final char FIRST_UNCASED = '\u0590';

  private static final char PROLONGED_SOUND = '\u30FC';

  private WordKind() {}

  /** The kind of a letter without case; {@link #UNCASED} for all that are no character tokens. */
  static int ofUncased(char c) {
    if (c < FIRST_UNCASED) {
      return UNCASED;
    }
    if (c == PROLONGED_SOUND) {
      return KATAKANA;
    }
    return switch (UnicodeScript.of(c)) {
      case HANGUL -> HANGUL;
      case HIRAGANA -> HIRAGANA;
      case KATAKANA -> KATAKANA;
      case HAN -> IDEOGRAPH;
      default -> UNCASED;
    };
  }
}
