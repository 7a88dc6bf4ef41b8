package org.lede.contract;

import java.util.Optional;
import org.lede.Article;
import org.lede.Diagnostic;
import org.lede.text.Span;

/** What holds for the article of any text. */
public final class Slices {

  private Slices() {}

  /**
   * Checks that no extractor failed and that every span is the very slice that it says it is.
   *
   * @throws AssertionError if not
   */
  public static void check(String text, Article article) {
    Optional<Diagnostic> failure =
        article.diagnostics().stream().filter(d -> d.message().startsWith("failed")).findFirst();
    if (failure.isPresent()) {
      throw new AssertionError(failure.get().toString());
    }
    for (Span span : Findings.of(article)) {
      check(text, span.start(), span.text());
    }
  }

  /** Checks that the text has these words at this offset. */
  public static void check(String text, int start, String words) {
    if (!text.startsWith(words, start)) {
      throw new AssertionError("the text does not have at " + start + ": " + words);
    }
  }

  /** Checks that a range lies in the text from start to end and is not turned round. */
  public static void check(int start, int end, int foundStart, int foundEnd) {
    if (foundStart < start || foundEnd < foundStart || end < foundEnd) {
      throw new AssertionError(
          foundStart + " to " + foundEnd + " does not lie in " + start + " to " + end);
    }
  }
}
