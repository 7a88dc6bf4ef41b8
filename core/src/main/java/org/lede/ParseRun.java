package org.lede;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/** One text on its way through the extractors of a parser. */
final class ParseRun {

  /** Who says in the diagnostics that a part of the source could not be read. */
  private static final String SOURCE = "source";

  private final ArticleText text;
  private final Article.Builder article = Article.builder();
  private final Map<Function<ArticleText, ?>, Object> views = new HashMap<>();

  ParseRun(ArticleText text) {
    this.text = text;
  }

  /** What an extractor writes counts only if it comes to its end. */
  void run(Extractor extractor) {
    Sheet sheet = new Sheet(extractor);
    try {
      extractor.extract(sheet);
      sheet.handIn();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      article.diagnostic(new Diagnostic(extractor.id(), "failed and wrote nothing: " + e));
    }
  }

  void note(Diagnostic diagnostic) {
    article.diagnostic(diagnostic);
  }

  /** What the source of the text states, and what of it could not be read. */
  void copyStatements() {
    text.markup().statements().forEach(article::stated);
    text.markup().faults().forEach(fault -> note(new Diagnostic(SOURCE, fault)));
  }

  Article article() {
    return article.build();
  }

  /** The draft as one extractor sees it: its own writes are kept back until it has finished. */
  private final class Sheet implements Draft {

    private final Extractor extractor;
    private final List<Runnable> writes = new ArrayList<>();

    Sheet(Extractor extractor) {
      this.extractor = extractor;
    }

    void handIn() {
      writes.forEach(Runnable::run);
    }

    @Override
    public ArticleText text() {
      return text;
    }

    @Override
    public <T> T get(Field<T> field) {
      if (!extractor.reads().contains(field)) {
        throw new IllegalStateException(
            "extractor '" + extractor.id() + "' did not declare to read '" + field + "'");
      }
      return article.get(field);
    }

    @Override
    public <X> void put(Field<Optional<X>> field, X value, double confidence) {
      write(field, Optional.of(value), confidence);
    }

    @Override
    public <X> void put(Field<List<X>> field, List<X> values, double confidence) {
      write(field, List.copyOf(values), confidence);
    }

    private <T> void write(Field<T> field, T value, double confidence) {
      if (!extractor.writes().contains(field)) {
        throw new IllegalStateException(
            "extractor '" + extractor.id() + "' did not declare to write '" + field + "'");
      }
      field.requireFit(value);
      Origin origin = new Origin(extractor.id(), confidence);
      writes.add(() -> article.put(field, value, origin));
    }

    @Override
    public void note(String message) {
      Diagnostic diagnostic = new Diagnostic(extractor.id(), message);
      writes.add(() -> article.diagnostic(diagnostic));
    }

    @Override
    @SuppressWarnings("unchecked") // an equal view makes the same type
    public <V> V shared(Function<ArticleText, V> view) {
      Object known = views.get(view);
      if (known == null) {
        known = Objects.requireNonNull(view.apply(text), "view");
        views.put(view, known);
      }
      return (V) known;
    }
  }
}
