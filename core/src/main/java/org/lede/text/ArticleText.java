package org.lede.text;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lede.internal.text.Lines;

/**
 * The text of an article exactly as the caller has it, with what the caller knows of its origin.
 *
 * <p>The text is never changed: every offset refers to this very string, with its line ends,
 * no-break spaces and stray marks. The hints settle what the text alone leaves open: a relative
 * time (`2 hours ago`), a date without a year, the order of day and month.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("River bursts its banks, 2 hours ago")
 *     .retrieved(Instant.parse("2026-03-01T08:00:00Z"))
 *     .url(URI.create("https://news.example/2026/03/01/flood"));
 * }</pre>
 */
public final class ArticleText {

  private final String text;
  private final Optional<Instant> retrieved;
  private final Optional<URI> url;
  private final Markup markup;

  /** Made when first asked for; any thread may make them, all make the same. */
  private volatile @Nullable Lines lines;

  private ArticleText(String text, Optional<Instant> retrieved, Optional<URI> url, Markup markup) {
    this.text = text;
    this.retrieved = retrieved;
    this.url = url;
    this.markup = markup;
  }

  /**
   * A text without hints.
   *
   * @param text the article as it was copied or crawled; may be empty
   * @return the text, ready to be parsed
   * @throws NullPointerException if the text is null
   */
  public static ArticleText of(String text) {
    Objects.requireNonNull(text, "text is null; an article without text is the empty string");
    return new ArticleText(text, Optional.empty(), Optional.empty(), Markup.NONE);
  }

  /**
   * The same text with the moment at which it was copied or crawled.
   *
   * @param instant when the page was fetched
   * @return a new text; this one stays as it is
   * @throws NullPointerException if the instant is null
   */
  public ArticleText retrieved(Instant instant) {
    return new ArticleText(text, Optional.of(instant), url, markup);
  }

  /**
   * The same text with the address that it came from.
   *
   * @param address where the page was found
   * @return a new text; this one stays as it is
   * @throws NullPointerException if the address is null
   */
  public ArticleText url(URI address) {
    return new ArticleText(text, retrieved, Optional.of(address), markup);
  }

  /**
   * The same text with what its source says beyond it.
   *
   * @param known marks on this text and statements
   * @return a new text; this one stays as it is
   * @throws NullPointerException if the markup is null
   * @throws IndexOutOfBoundsException if a mark ends beyond the text
   */
  public ArticleText markup(Markup known) {
    if (!known.fits(text.length())) {
      throw new IndexOutOfBoundsException("a mark ends beyond the text of " + text.length());
    }
    return new ArticleText(text, retrieved, url, known);
  }

  /**
   * The characters themselves.
   *
   * @return the string that the caller gave
   */
  public String text() {
    return text;
  }

  /**
   * When the text was copied or crawled.
   *
   * @return empty if the caller did not say
   */
  public Optional<Instant> retrieved() {
    return retrieved;
  }

  /**
   * Where the text came from.
   *
   * @return empty if the caller did not say
   */
  public Optional<URI> url() {
    return url;
  }

  /**
   * What the text's source says beyond it.
   *
   * @return {@link Markup#NONE} for plain text
   */
  public Markup markup() {
    return markup;
  }

  /**
   * The slice between two offsets.
   *
   * @param start UTF-16 offset of the first code unit
   * @param end UTF-16 offset after the last one, greater than start
   * @return the span
   * @throws IndexOutOfBoundsException if the offsets do not lie in the text in this order
   * @throws IllegalArgumentException if they are equal
   */
  public Span span(int start, int end) {
    return new Span(start, text.substring(start, end));
  }

  /**
   * Line, column and code-point offset of a UTF-16 offset.
   *
   * @param offset 0 to the length of the text, both included
   * @return the position of the offset
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    Lines found = lines();
    int line = found.at(offset);
    int column = offset - found.start(line) + 1;
    return new Position(line + 1, column, found.codePointsBefore(offset));
  }

  private Lines lines() {
    Lines made = lines;
    if (made == null) {
      made = Lines.of(text);
      lines = made;
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleText that
        && text.equals(that.text)
        && retrieved.equals(that.retrieved)
        && url.equals(that.url)
        && markup.equals(that.markup);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, retrieved, url, markup);
  }

  /** Names the size and the hints, not the text, which may be long. */
  @Override
  public String toString() {
    return "ArticleText["
        + text.length()
        + " characters"
        + retrieved.map(instant -> ", retrieved " + instant).orElse("")
        + url.map(address -> ", " + address).orElse("")
        + "]";
  }
}
