package org.lede.spark;

import java.util.List;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Diagnostic;

/**
 * What became of one text.
 *
 * @param notes what went wrong around the parser: with the row, a hint or the parser itself
 */
record ReadText(Article article, List<Diagnostic> notes) {

  static ReadText nothing(List<Diagnostic> notes) {
    return new ReadText(Article.builder().build(), notes);
  }

  /** All that went wrong, the notes first. */
  List<Diagnostic> diagnostics() {
    return Stream.concat(notes.stream(), article.diagnostics().stream()).toList();
  }
}
