package org.lede.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Diagnostic;

/** What a user must know of an input besides its article. */
final class Warnings {

  /** Who says in an article that its text is no plain text. */
  private static final String INPUT = "input";

  private Warnings() {}

  /** What the parser says of the text as a whole. */
  static Optional<String> of(Article article) {
    return article.diagnostics().stream()
        .filter(diagnostic -> diagnostic.extractor().equals(INPUT))
        .map(Diagnostic::message)
        .findFirst();
  }

  static Optional<String> joined(Optional<String> one, Optional<String> other) {
    return Optional.of(Stream.of(one, other).flatMap(Optional::stream).toList())
        .filter(warnings -> !warnings.isEmpty())
        .map(warnings -> warnings.stream().collect(Collectors.joining("; ")));
  }
}
