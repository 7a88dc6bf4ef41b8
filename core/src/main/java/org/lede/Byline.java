package org.lede;

import java.util.List;
import java.util.Objects;
import org.lede.text.Span;

/**
 * The line that says who wrote the article.
 *
 * <pre>{@code
 * // By Denise Okafor, transport reporter
 * byline.span();                // "By Denise Okafor, transport reporter"
 * byline.authors().get(0).name();  // "Denise Okafor"
 * }</pre>
 *
 * @param span all of the byline, its "By" and the roles included
 * @param authors in the order of the text, at least one
 * @param confidence 0 to 1: how sure it is that this is the byline of the article
 */
public record Byline(Span span, List<Contributor> authors, double confidence) {

  /**
   * A byline.
   *
   * @throws NullPointerException if an argument or an author is null
   * @throws IllegalArgumentException if there is no author, or the confidence is not between 0 and
   *     1
   */
  public Byline {
    Objects.requireNonNull(span, "span");
    authors = List.copyOf(authors);
    Confidence.check(confidence);
    if (authors.isEmpty()) {
      throw new IllegalArgumentException("a byline names at least one author");
    }
  }
}
