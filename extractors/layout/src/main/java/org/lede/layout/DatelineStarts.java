package org.lede.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in a passage a dateline can begin: at its head, after a correspondent's label or a byline,
 * after a sentence (a deck that lost its line end), after a gap of blanks.
 */
final class DatelineStarts {

  /** Why a dateline can begin at an offset. */
  enum Reason {
    HEAD,
    LABEL,
    BYLINE,
    SENTENCE,
    GAP
  }

  private static final int MAX_OFFSET = 600;
  private static final int MAX_BYLINE = 60;

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
    int byline = bylineEnd(text, head, end);
    if (byline > head) {
      starts.putIfAbsent(byline, Reason.BYLINE);
    }
    int limit = Math.min(end, head + MAX_OFFSET);
    for (int i = head + 1; i < limit; i++) {
      if (DatelineMarks.isBlank(text.charAt(i)) && !DatelineMarks.isBlank(text.charAt(i - 1))) {
        int next = DatelineMarks.skipBlanks(text, i, end);
        if (next < limit && endsSentence(text, i - 1)) {
          starts.putIfAbsent(next, Reason.SENTENCE);
        } else if (next < limit && next - i >= 2) {
          starts.putIfAbsent(next, Reason.GAP);
        }
        i = next;
      }
    }
    return starts;
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
      if (text.regionMatches(true, head, label, 0, label.length())) {
        longest = Math.max(longest, head + label.length());
      }
    }
    return longest == head ? head : DatelineMarks.skipBlanks(text, Math.min(longest, end), end);
  }

  /** After {@code By Ada Byron,}. */
  private int bylineEnd(String text, int head, int end) {
    int limit = Math.min(end, head + MAX_BYLINE);
    if (words.bylineEnd(text, head, limit).isEmpty()) {
      return head;
    }
    for (int i = head; i < limit; i++) {
      if (DatelineMarks.isComma(text.charAt(i))) {
        return DatelineMarks.skipBlanks(text, i + 1, end);
      }
    }
    return head;
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
