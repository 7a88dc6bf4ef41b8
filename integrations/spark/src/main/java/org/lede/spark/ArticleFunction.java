package org.lede.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lede.Article;
import org.lede.Diagnostic;
import org.lede.text.ArticleText;

/**
 * What every row goes through on an executor: cells in, a row of {@link ArticleSchema} out. Nothing
 * of a row makes it throw.
 */
final class ArticleFunction implements Serializable {

  private static final long serialVersionUID = 1;

  /** How an executor comes to an article; only a reference to it travels, never a parser. */
  interface Parsing extends Serializable {
    Article parse(ArticleText text);
  }

  private final Parsing parsing;

  ArticleFunction(Parsing parsing) {
    this.parsing = parsing;
  }

  /**
   * Reads one row.
   *
   * @param retrieved a string, or what Spark has for a time or day
   * @param problem what is known to be wrong with the row
   */
  Row read(
      @Nullable String text,
      @Nullable Object retrieved,
      @Nullable Object url,
      @Nullable String problem) {
    List<Diagnostic> notes = new ArrayList<>();
    if (problem != null) {
      notes.add(new Diagnostic("row", problem));
    } else if (text == null) {
      notes.add(new Diagnostic("row", "the text is null"));
    }
    return ArticleStruct.ARTICLE.row(
        text == null ? ReadText.nothing(notes) : read(text, new Hints(retrieved, url), notes));
  }

  private ReadText read(String text, Hints hints, List<Diagnostic> notes) {
    notes.addAll(hints.notes());
    try {
      return new ReadText(parsing.parse(hints.of(text)), notes);
    } catch (RuntimeException | StackOverflowError e) {
      // Never ours: a parser catches what an extractor throws. What fails later is another party's.
      notes.add(new Diagnostic("parser", "failed: " + e));
      return ReadText.nothing(notes);
    }
  }
}
