package org.lede.layout.internal.dateline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in a span a dateline can begin: at its head, after a correspondent's label or a byline,
 * after a sentence (a deck that lost its line end), after a gap of blanks, or anywhere if the
 * agency stands in brackets behind a place.
 */
final class DatelineStarts {

  /** Why a dateline can begin at an offset. */
  enum Reason {
    HEAD,
    LABEL,
    BYLINE,
    SENTENCE,
    GAP,
    WORDS
  }

  private static final int MAX_OFFSET = 600;
  private static final int MAX_BYLINE = 60;
  private static final int MAX_NAME = 30;
  private static final int MAX_NAME_WORDS = 4;

  private final DatelineWords words;

  DatelineStarts(DatelineWords words) {
    this.words = words;
  }

  /** Offset to reason, in the order of the text. */
  Map<Integer, Reason> in(String text, int start, int end) {
    Map<Integer, Reason> starts = new LinkedHashMap<>();
    int head = skipMarks(text, start, end);
    starts.put(head, Reason.HEAD);
    int label = labelEnd(text, head, end);
    if (label > head) {
      starts.put(label, Reason.LABEL);
    }
    afterByline(text, head, end, starts);
    int limit = Math.min(end, head + MAX_OFFSET);
    for (int i = head + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (DatelineMarks.isBlankInLine(c) && !DatelineMarks.isBlankInLine(text.charAt(i - 1))) {
        i = afterBlank(text, i, limit, starts);
      } else if (DatelineMarks.closing(c) != 0 && c != '/') {
        beforeBracket(text, i, head, limit, starts);
      }
    }
    return starts;
  }

  /** Looks at what follows a blank; the offset of its last blank. */
  private static int afterBlank(String text, int blank, int limit, Map<Integer, Reason> starts) {
    int next = DatelineMarks.skipBlanks(text, blank, limit);
    if (next < limit && endsSentence(text, blank - 1)) {
      starts.putIfAbsent(next, Reason.SENTENCE);
    } else if (next < limit && (next - blank >= 2 || text.charAt(blank) == '\u3000')) {
      starts.putIfAbsent(next, Reason.GAP);
    }
    return next - 1;
  }

  /** {@code Headline Berlin (dpa) -}, {@code deck (서울=연합뉴스)}: the deck has no full stop. */
  private void beforeBracket(
      String text, int bracket, int head, int limit, Map<Integer, Reason> starts) {
    int nameEnd = DatelineMarks.skipBlanksBack(text, bracket, head);
    for (int i = nameEnd - 1, seen = 0; i > head && seen < MAX_NAME_WORDS; i--) {
      if (DatelineMarks.isBlankInLine(text.charAt(i - 1))) {
        seen++;
        if (words.isCity(text, i, nameEnd)) {
          starts.putIfAbsent(i, Reason.WORDS);
        }
      }
      if (nameEnd - i > MAX_NAME) {
        break;
      }
    }
    int sign = bracket + 1;
    int stop = Math.min(limit, bracket + MAX_NAME);
    while (sign < stop && text.charAt(sign) != '=' && text.charAt(sign) != '\uFF1D') {
      sign++;
    }
    if (sign < stop) {
      starts.putIfAbsent(bracket, Reason.WORDS);
    }
  }

  private static int skipMarks(String text, int start, int end) {
    int i = DatelineMarks.skipBlanks(text, start, end);
    if (i < end && (text.charAt(i) == '\u2022' || text.charAt(i) == '\u25A0')) {
      i = DatelineMarks.skipBlanks(text, i + 1, end);
    }
    return i;
  }

  private int labelEnd(String text, int head, int end) {
    int longest = head;
    for (String label : words.correspondents()) {
      if (opensWith(label, text, head, end)) {
        longest = Math.max(longest, head + label.length());
      }
    }
    return longest == head ? head : DatelineMarks.skipBlanks(text, Math.min(longest, end), end);
  }

  private static boolean opensWith(String label, String text, int head, int end) {
    if (head + label.length() > end) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      char c = text.charAt(head + i);
      boolean same =
          label.charAt(i) == ' '
              ? DatelineMarks.isBlankInLine(c)
              : Character.toUpperCase(label.charAt(i)) == Character.toUpperCase(c);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** {@code By Ada Byron, ROME}: after the comma; {@code By Ada Byron Rome}: at a known city. */
  private void afterByline(String text, int head, int end, Map<Integer, Reason> starts) {
    int limit = Math.min(end, head + MAX_BYLINE);
    int name = words.bylineEnd(text, head, limit).orElse(limit);
    int blanks = 0;
    for (int i = name; i < limit; i++) {
      if (DatelineMarks.isComma(text.charAt(i))) {
        starts.putIfAbsent(DatelineMarks.skipBlanks(text, i + 1, end), Reason.BYLINE);
        return;
      }
      if (DatelineMarks.isBlankInLine(text.charAt(i))
          && !DatelineMarks.isBlankInLine(text.charAt(i - 1))) {
        int next = DatelineMarks.skipBlanks(text, i, limit);
        if (++blanks >= 3 && words.city(text, next, limit).isPresent()) {
          starts.putIfAbsent(next, Reason.BYLINE);
        }
      }
    }
  }

  private static boolean endsSentence(String text, int i) {
    return switch (text.charAt(i)) {
      case '.', '!', '?', '\u2026', '\u3002', '\u061F', '\u06D4', '\u0964' -> true;
      case '"', '\u201D', '\u00BB', '\'', '\u2019', ')' -> i > 0 && isTerminal(text.charAt(i - 1));
      default -> false;
    };
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }
}
