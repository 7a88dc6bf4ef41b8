package org.lede.quotes.internal.words;

import java.util.function.IntPredicate;

/** Runs of letters in a text, without cutting it into sentences first. */
public final class WordRuns {

  /** Takes the offsets of a run, the end exclusive. */
  @FunctionalInterface
  public interface Visitor {
    void run(int start, int end);
  }

  private WordRuns() {}

  /** Visits every longest run of characters that pass a test. */
  public static void visit(String text, int from, int to, IntPredicate inWord, Visitor visitor) {
    int start = -1;
    for (int i = from; i < to; i++) {
      boolean inside = inWord.test(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        visitor.run(start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      visitor.run(start, to);
    }
  }
}
