package org.lede.formats;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.lede.Article;
import org.lede.text.ArticleText;

/**
 * Flat rows for spreadsheets: CSV after RFC 4180, comma and CRLF, to be written as UTF-8.
 *
 * <pre>{@code
 * String csv = CsvTable.QUOTES.header() + CsvTable.QUOTES.rows(article, text);
 * }</pre>
 *
 * <p>The first column is the article's identifier, a {@code urn:uuid} from the SHA-256 of the text;
 * rows of many articles may stand under one header. Numbers count from 1; columns that end in
 * {@code start} and {@code end} are UTF-16 offsets into the text, end exclusive. What is absent is
 * an empty cell.
 *
 * <p><strong>Formulas.</strong> A cell of text that begins with {@code = + - @}, a tab, a carriage
 * return or a line feed gets an apostrophe in front, so that no spreadsheet runs what a text says.
 * The offsets tell the slice without it. Half a surrogate pair becomes U+FFFD.
 *
 * <table>
 * <caption>What is lost</caption>
 * <tr><th>of the article</th><th>here</th></tr>
 * <tr><td>headline, byline, times, dateline, body, notes, diagnostics, extras</td><td>left out</td></tr>
 * <tr><td>the parts of a quote</td><td>in one cell, a line each; offsets of the first's start and
 * the last's end</td></tr>
 * <tr><td>names in a credit</td><td>in one cell, {@code ;} between them</td></tr>
 * <tr><td>copies of a photo</td><td>their number</td></tr>
 * </table>
 */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists and functions without state
public enum CsvTable {
  /** A row a quote. */
  QUOTES(QuoteRows.COLUMNS, QuoteRows::of),
  /** A row a photo. */
  PHOTOS(PhotoRows.COLUMNS, PhotoRows::of),
  /** A row a mention of an entity. */
  ENTITIES(EntityRows.COLUMNS, EntityRows::of);

  private final List<String> columns;
  private final Function<Article, List<Row>> rows;

  CsvTable(List<String> columns, Function<Article, List<Row>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The names of the columns.
   *
   * @return one line, its end included
   */
  public String header() {
    return new Row().texts(columns).csv();
  }

  /**
   * The rows of one article.
   *
   * @param article what was read
   * @param text the text it was read from
   * @return lines with their ends; empty if there is no row
   * @throws NullPointerException if an argument is null
   */
  public String rows(Article article, ArticleText text) {
    Objects.requireNonNull(article, "article");
    String id = Identifier.of(text);
    StringBuilder csv = new StringBuilder();
    for (Row row : rows.apply(article)) {
      csv.append(new Row().text(id).append(row).csv());
    }
    return csv.toString();
  }
}
