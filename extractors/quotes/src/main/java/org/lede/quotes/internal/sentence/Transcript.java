package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.scope.QuotableLine;

/**
 * Interviews and transcripts: paragraphs that a label opens, {@code Q:} and {@code A:} or {@code
 * KATE:}. One label that stands once is no transcript.
 */
public final class Transcript {

  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_TURNS = 4;
  private static final int FEWEST_VOICES = 2;

  private Transcript() {}

  /** The same stretches, those that open with a label marked, if the text is a transcript. */
  public static List<QuotableLine> label(String text, List<QuotableLine> stretches) {
    Map<String, Integer> turns = new HashMap<>();
    for (QuotableLine stretch : stretches) {
      int end = labelEnd(text, stretch);
      if (end > stretch.start()) {
        turns.merge(text.substring(stretch.start(), end), 1, Integer::sum);
      }
    }
    turns.values().removeIf(times -> times < 2);
    int all = turns.values().stream().mapToInt(Integer::intValue).sum();
    if (turns.size() < FEWEST_VOICES || all < FEWEST_TURNS) {
      return stretches;
    }
    List<QuotableLine> labelled = new ArrayList<>();
    for (QuotableLine stretch : stretches) {
      int end = labelEnd(text, stretch);
      boolean speaks = turns.containsKey(text.substring(stretch.start(), end));
      labelled.add(speaks ? stretch.withLabel(end) : stretch);
    }
    return labelled;
  }

  /** After the colon of a label in capitals; the start if there is none. */
  private static int labelEnd(String text, QuotableLine stretch) {
    int limit = Math.min(stretch.end() - 1, stretch.start() + LONGEST_LABEL);
    for (int i = stretch.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '\uFF1A') {
        return i > stretch.start() ? i + 1 : stretch.start();
      }
      boolean inLabel = Character.isUpperCase(c) || isInName(c);
      if (!inLabel) {
        break;
      }
    }
    return stretch.start();
  }

  private static boolean isInName(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || c == '\u2019';
  }

  /** What stands after the label. */
  static List<QuotedSpan> spoken(String text, QuotableLine stretch) {
    int first = stretch.labelled();
    while (first < stretch.end() && Characters.isBlank(text.charAt(first))) {
      first++;
    }
    QuotedSpan span = QuotedSpan.spoken(first, first, stretch.end());
    return first < stretch.end() && span.holdsWords(text) ? List.of(span) : List.of();
  }
}
