package org.lede;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
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

  private static final String NO_EXTRACTOR =
      "no extractor: put lede-all, or the modules you want, on the class path or module path and"
          + " call discover(); where they are in another class loader than lede-core, give it to"
          + " discover(ClassLoader); or add your own with extractor(...)";

  private final List<Extractor> extractors;

  private ArticleParser(List<Extractor> extractors) {
    this.extractors = extractors;
  }

  /**
   * A parser with every extractor that is on the class path or module path: short for {@code
   * builder().discover().build()}.
   *
   * @return a parser; {@link #extractors()} shows what was found
   * @throws IllegalStateException if none was found; the message says what to do
   * @throws IllegalArgumentException if two of them write the same field or form a circle
   * @throws java.util.ServiceConfigurationError if one cannot be made
   */
  public static ArticleParser discovered() {
    return builder().discover().build();
  }

  /**
   * A parser with every extractor that a class loader sees. For application servers and hosts of
   * plug-ins, where this library lies in a parent loader and the extractors in a child.
   *
   * @param loader such as {@code Plugin.class.getClassLoader()}
   * @return a parser; {@link #extractors()} shows what was found
   * @throws NullPointerException if the loader is null
   * @throws IllegalStateException if none was found; the message says what to do
   * @throws IllegalArgumentException if two of them write the same field or form a circle
   * @throws java.util.ServiceConfigurationError if one cannot be made
   */
  public static ArticleParser discovered(ClassLoader loader) {
    return builder().discover(loader).build();
  }

  /**
   * A builder for a parser with the extractors that you name or let it {@link Builder#discover()},
   * and no others.
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
   * Reads a text with its hints. What plainly is no plain text, such as HTML or a PDF file, is read
   * all the same and leaves a diagnostic of {@code input}, which says what to do.
   *
   * @param text the article with what is known of its origin
   * @return what was found in it
   * @throws NullPointerException if the text is null
   */
  public Article parse(ArticleText text) {
    ParseRun run = new ParseRun(Objects.requireNonNull(text, "text is null"));
    InputCheck.of(text.text()).ifPresent(run::note);
    run.copyStatements();
    extractors.forEach(run::run);
    return run.article();
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
   *     .discover()
   *     .extractor(new TickerExtractor())
   *     .only(Field.BODY, MyFields.TICKERS)
   *     .build();
   * }</pre>
   */
  public static final class Builder {

    private final List<Extractor> extractors = new ArrayList<>();
    private final Set<Field<?>> wanted = new LinkedHashSet<>();
    private boolean everything = true;

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
     * Adds every extractor that is on the class path or module path, as the class loader of this
     * library sees it. It may find none; {@link #build()} refuses a parser without extractors.
     *
     * @return this builder
     * @throws java.util.ServiceConfigurationError if one cannot be made
     */
    public Builder discover() {
      return discover(ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader()));
    }

    /**
     * Adds every extractor that a class loader sees, those that its parents see included.
     *
     * @param loader such as {@code Plugin.class.getClassLoader()}
     * @return this builder
     * @throws NullPointerException if the loader is null
     * @throws java.util.ServiceConfigurationError if one cannot be made
     */
    public Builder discover(ClassLoader loader) {
      Objects.requireNonNull(loader, "loader");
      return discover(ServiceLoader.load(Extractor.class, loader));
    }

    private Builder discover(ServiceLoader<Extractor> found) {
      found.forEach(this::extractor);
      return this;
    }

    /**
     * Reads these fields and no more than they need: of the extractors added, before or after, the
     * parser keeps those that write one of the fields and those that write what the kept ones read.
     * What the kept ones write besides stands in the article too. Called again, it adds to the
     * fields.
     *
     * @param fields what the article is wanted for, at least one
     * @return this builder
     * @throws NullPointerException if a field is null
     * @throws IllegalArgumentException if no field is given
     */
    public Builder only(Field<?>... fields) {
      List<Field<?>> named = List.of(fields);
      if (named.isEmpty()) {
        throw new IllegalArgumentException("only() names no field");
      }
      wanted.addAll(named);
      everything = false;
      return this;
    }

    /**
     * The parser. Fields are written before they are read; ties are broken by id, so the order in
     * which extractors were added does not matter.
     *
     * @return an immutable parser
     * @throws IllegalStateException if there is no extractor; the message says what to do
     * @throws IllegalArgumentException if two extractors share an id or a field to write, if
     *     extractors wait for one another in a circle, if one writes nothing, or if none writes a
     *     field that {@link #only} names; the message names them
     */
    public ArticleParser build() {
      if (extractors.isEmpty()) {
        throw new IllegalStateException(NO_EXTRACTOR);
      }
      List<Extractor> ordered = ExtractorOrder.of(extractors);
      return new ArticleParser(everything ? ordered : NeededExtractors.of(ordered, wanted));
    }
  }
}
