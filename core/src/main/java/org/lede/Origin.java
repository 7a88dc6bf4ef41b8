package org.lede;

import java.util.Objects;

/**
 * Who wrote a field, and how sure it is.
 *
 * <p>Confidence is given in one way: every value has its own ({@link Byline#confidence}, {@link
 * Contributor#confidence}, {@link Dateline#confidence}, {@link Timestamp#confidence}, {@link
 * Photo#confidence}, {@link BodyBlock#confidence}, {@link Quote#confidence}, {@link
 * Speaker#confidence}, {@link Entity#confidence}). A field's origin names the extractor of all its
 * values, and has the confidence of a single value, of a plain {@link org.lede.text.Span} or a
 * language too, or how sure a list is as a whole.
 *
 * <pre>{@code
 * Origin origin = article.origin(Field.HEADLINE).orElseThrow();
 * origin.extractor();   // "headline"
 * origin.confidence();  // such as 0.97
 * }</pre>
 *
 * @param extractor the id of the extractor that wrote the value
 * @param confidence 0 to 1; of the values given with 0.9, about nine in ten should be right
 */
public record Origin(String extractor, double confidence) {

  /**
   * The origin of a value.
   *
   * @throws NullPointerException if the extractor is null
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Origin {
    Objects.requireNonNull(extractor, "extractor");
    Confidence.check(confidence);
  }
}
