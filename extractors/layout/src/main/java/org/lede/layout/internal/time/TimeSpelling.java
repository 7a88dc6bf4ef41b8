package org.lede.layout.internal.time;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of text as the reader of times wants it: plain digits and marks, composed letters, no
 * invisible marks, and a blank wherever flattening has glued two parts together ({@code
 * PublishedApril}, {@code 20232:23}, {@code 17:38CEST}). It knows where each character came from.
 */
final class TimeSpelling {

  private final StringBuilder spelled = new StringBuilder();
  private final String text;
  private int[] starts;
  private int[] ends;

  private TimeSpelling(CharSequence text, int start, int end) {
    starts = new int[end - start + 8];
    ends = new int[end - start + 8];
    for (int i = start; i < end; i++) {
      add(text.charAt(i), i);
    }
    this.text = spelled.toString();
  }

  static TimeSpelling of(CharSequence text, int start, int end) {
    return new TimeSpelling(text, start, end);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char charAt(int i) {
    return text.charAt(i);
  }

  /** The offset in the text of the character at an index. */
  int start(int index) {
    return starts[index];
  }

  /** The offset in the text after the character at an index. */
  int end(int index) {
    return ends[index];
  }

  private void add(char original, int offset) {
    if (isPlain(original) && !spelled.isEmpty() && isPlain(spelled.charAt(spelled.length() - 1))) {
      append(original, offset, offset + 1);
      return;
    }
    if (isDropped(original)) {
      return;
    }
    char c = plain(original);
    int last = spelled.length() - 1;
    if (c >= '\u0300' && c <= '\u036F' && last >= 0 && composes(c, offset)) {
      return;
    }
    if (last >= 0 && isGlued(last, c)) {
      append(' ', offset, offset);
    }
    // Upper case after upper case: "ESTUpdated" shows its seam only at the second letter after it.
    if (Character.isLowerCase(c) && isAcronymSeam()) {
      partBefore(1);
    }
    if (c == ':' && gluedHourDigits() > 0) {
      partBefore(gluedHourDigits());
    }
    append(c, offset, offset + 1);
  }

  /** A small letter after a small letter needs no further look. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z';
  }

  private boolean composes(char mark, int offset) {
    int last = spelled.length() - 1;
    String pair = "" + spelled.charAt(last) + mark;
    String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    if (composed.length() == 1) {
      spelled.setCharAt(last, composed.charAt(0));
      ends[last] = offset + 1;
    }
    return composed.length() == 1;
  }

  private boolean isGlued(int last, char c) {
    char before = spelled.charAt(last);
    return (isDigit(before) && Character.isLetter(c))
        || (Character.isLetter(before) && isDigit(c))
        || (Character.isLowerCase(before) && Character.isUpperCase(c));
  }

  private boolean isAcronymSeam() {
    int n = spelled.length();
    return n >= 3
        && Character.isUpperCase(spelled.charAt(n - 1))
        && Character.isUpperCase(spelled.charAt(n - 2))
        && Character.isUpperCase(spelled.charAt(n - 3));
  }

  /** Puts a blank before the last so many characters. */
  private void partBefore(int count) {
    int at = spelled.length() - count;
    append(' ', 0, 0);
    spelled.deleteCharAt(spelled.length() - 1).insert(at, ' ');
    System.arraycopy(starts, at, starts, at + 1, count);
    System.arraycopy(ends, at, ends, at + 1, count);
    ends[at] = starts[at];
  }

  /** How many digits of an hour are glued to a year before them: "20232:23" is 2023 and 2:23. */
  private int gluedHourDigits() {
    int digits = 0;
    int n = spelled.length();
    while (digits < 7 && digits < n && isDigit(spelled.charAt(n - 1 - digits))) {
      digits++;
    }
    return (digits == 5 || digits == 6) && isYear(n - digits) ? digits - 4 : 0;
  }

  private boolean isYear(int at) {
    char first = spelled.charAt(at);
    char second = spelled.charAt(at + 1);
    return (first == '2' && second == '0') || (first == '1' && second == '9');
  }

  private void append(char c, int start, int end) {
    ensure(spelled.length() + 1);
    starts[spelled.length()] = start;
    ends[spelled.length()] = end;
    spelled.append(c);
  }

  private void ensure(int size) {
    if (size > starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Direction marks, joiners, soft hyphens, Arabic vowel signs and the long tatweel. */
  private static boolean isDropped(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || (c >= '\u064B' && c <= '\u0652')
        || c == '\u0640';
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u301C' -> '-';
      case '\u060C', '\u3001' -> ',';
      case '\u2236', '\uFE55' -> ':';
      case '\u2044', '\u2215' -> '/';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      default -> plainDigitOrBlank(c);
    };
  }

  private static char plainDigitOrBlank(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }
}
