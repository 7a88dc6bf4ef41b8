package org.lede;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/**
 * Reads the text of an article into an {@link Article}.
 *
 * <p>A parser is immutable: make one, share it between all threads. No text makes it throw; the
 * same text always gives the same article, in time linear in its length.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.discovered();
 * Article article = parser.parse(text);
 * }</pre>
 */
public final class ArticleParser {

  private final List<Extractor> extractors;

  private ArticleParser(List<Extractor> extractors) {
    this.extractors = extractors;
  }

  /**
   * A parser with every extractor that is on the class path or module path.
   *
   * @return a parser; {@link #extractors()} shows what was found
   * @throws IllegalArgumentException if two of them write the same field or form a circle
   * @throws java.util.ServiceConfigurationError if one cannot be made
   */
  public static ArticleParser discovered() {
    Builder builder = builder();
    ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader())
        .forEach(builder::extractor);
    return builder.build();
  }

  /**
   * A builder for a parser with the extractors that you name, and no others.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text about which nothing else is known.
   *
   * @param text the article as it was copied or crawled; may be empty
   * @return what was found in it
   * @throws NullPointerException if the text is null
   */
  public Article parse(String text) {
    return parse(ArticleText.of(text));
  }

  /**
   * Reads a text with its hints.
   *
   * @param text the article with what is known of its origin
   * @return what was found in it
   * @throws NullPointerException if the text is null
   */
  public Article parse(ArticleText text) {
    Reading reading = new Reading(Objects.requireNonNull(text, "text is null"));
    extractors.forEach(reading::run);
    return reading.article();
  }

  /**
   * The extractors of this parser.
   *
   * @return in the order in which they run
   */
  public List<Extractor> extractors() {
    return extractors;
  }

  /**
   * Collects the extractors of a parser. Not safe for use by several threads.
   *
   * <pre>{@code
   * ArticleParser.builder()
   *     .extractors(ArticleParser.discovered().extractors())
   *     .extractor(new TickerExtractor())
   *     .build();
   * }</pre>
   */
  public static final class Builder {

    private final List<Extractor> extractors = new ArrayList<>();

    private Builder() {}

    /**
     * Adds an extractor.
     *
     * @param extractor what to add
     * @return this builder
     * @throws NullPointerException if it is null
     */
    public Builder extractor(Extractor extractor) {
      extractors.add(Objects.requireNonNull(extractor, "extractor"));
      return this;
    }

    /**
     * Adds several extractors.
     *
     * @param several what to add, in any order
     * @return this builder
     * @throws NullPointerException if one is null
     */
    public Builder extractors(List<Extractor> several) {
      several.forEach(this::extractor);
      return this;
    }

    /**
     * The parser. Fields are written before they are read; ties are broken by id, so the order in
     * which extractors were added does not matter.
     *
     * @return an immutable parser
     * @throws IllegalArgumentException if two extractors share an id or a field to write, if
     *     extractors wait for one another in a circle, or if one writes nothing; the message names
     *     them
     */
    public ArticleParser build() {
      return new ArticleParser(ExtractorOrder.of(extractors));
    }
  }
}
