package org.lede;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.lede.text.Span;

/**
 * What a parser read out of one text.
 *
 * <p>An article holds slices of the text, not the text: keep the text if you want line numbers
 * ({@link org.lede.text.ArticleText#position}). Articles are made by an {@link ArticleParser};
 * tests make their own with {@link #builder()}. Until version 1.0 a minor release may add
 * components.
 *
 * <pre>{@code
 * Article article = ArticleParser.discovered().parse(text);
 * article.headline().map(Span::text);  // Optional["Harbour bridge to close for a year"]
 * article.get(Field.HEADLINE);            // the same with its offset
 * article.origin(Field.HEADLINE);         // by whom, and how sure
 * }</pre>
 *
 * @param language of the article's own text; empty if undecided
 * @param headline without kicker or section label; empty if none was found
 * @param standfirst between headline and body; empty if none was found
 * @param byline who wrote it; empty if none was found
 * @param dateline where, when and by which agency it was sent; empty if the text has none
 * @param published when it first appeared; empty if the text does not say
 * @param updated when it was last changed; empty if the text does not say
 * @param photos in the order of the text
 * @param body in the order of the text, furniture left out
 * @param quotes in the order of the text
 * @param entities in the order of their first mention
 * @param diagnostics what went wrong or was left undecided
 * @param extras fields added by other parties
 * @param origins who wrote each field that holds something, and how sure it is
 */
public record Article(
    Optional<Locale> language,
    Optional<Span> headline,
    Optional<Span> standfirst,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    Optional<Timestamp> published,
    Optional<Timestamp> updated,
    List<Photo> photos,
    List<BodyBlock> body,
    List<Quote> quotes,
    List<Entity> entities,
    List<Diagnostic> diagnostics,
    Extras extras,
    Map<Field<?>, Origin> origins) {

  private static final Map<Field<?>, Function<Article, Object>> STANDARD =
      Map.ofEntries(
          Map.entry(Field.LANGUAGE, Article::language),
          Map.entry(Field.HEADLINE, Article::headline),
          Map.entry(Field.STANDFIRST, Article::standfirst),
          Map.entry(Field.BYLINE, Article::byline),
          Map.entry(Field.DATELINE, Article::dateline),
          Map.entry(Field.PUBLISHED, Article::published),
          Map.entry(Field.UPDATED, Article::updated),
          Map.entry(Field.PHOTOS, Article::photos),
          Map.entry(Field.BODY, Article::body),
          Map.entry(Field.QUOTES, Article::quotes),
          Map.entry(Field.ENTITIES, Article::entities));

  /**
   * An article.
   *
   * @throws NullPointerException if an argument is null
   */
  public Article {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(standfirst, "standfirst");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(updated, "updated");
    photos = List.copyOf(photos);
    body = List.copyOf(body);
    quotes = List.copyOf(quotes);
    entities = List.copyOf(entities);
    diagnostics = List.copyOf(diagnostics);
    Objects.requireNonNull(extras, "extras");
    Map<Field<?>, Origin> byName = new TreeMap<>(Field.BY_NAME);
    byName.putAll(origins);
    origins = Collections.unmodifiableMap(byName);
  }

  /**
   * The value of any field, a known one or one of your own.
   *
   * @param <T> {@code Optional<X>} or {@code List<X>}
   * @param field the field to read
   * @return its value, or {@link Field#absent()} if nothing was found
   */
  @SuppressWarnings(
      "unchecked") // each entry of STANDARD pairs a field with the component of its type
  public <T> T get(Field<T> field) {
    Function<Article, Object> component = STANDARD.get(field);
    return component == null ? extras.get(field) : (T) component.apply(this);
  }

  /**
   * Who wrote a field, and how sure it is.
   *
   * @param field the field asked about
   * @return empty if the field holds nothing
   */
  public Optional<Origin> origin(Field<?> field) {
    return Optional.ofNullable(origins.get(field));
  }

  /**
   * A builder of articles for tests and for readers of other formats.
   *
   * @return a builder of an article in which nothing was found
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the fields of one article. Not safe for use by several threads.
   *
   * <pre>{@code
   * Article.builder()
   *     .put(Field.HEADLINE, Optional.of(text.span(0, 12)), new Origin("headline", 0.9))
   *     .build();
   * }</pre>
   */
  public static final class Builder {

    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Map<Field<?>, Origin> origins = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Builder() {}

    /**
     * Sets a field. An absent value clears it.
     *
     * @param <T> {@code Optional<X>} or {@code List<X>}
     * @param field the field to set
     * @param value its value
     * @param origin who says so
     * @return this builder
     * @throws NullPointerException if an argument is null
     * @throws ClassCastException if a value is not of the field's type
     * @throws IllegalArgumentException if another field of this name, with another type or shape,
     *     holds a value
     */
    public <T> Builder put(Field<T> field, T value, Origin origin) {
      requireType(field, value);
      requireOneMeaning(field);
      if (field.absent().equals(value)) {
        values.remove(field);
        origins.remove(field);
      } else {
        values.put(field, value instanceof List<?> list ? List.copyOf(list) : value);
        origins.put(field, Objects.requireNonNull(origin, "origin"));
      }
      return this;
    }

    private static void requireType(Field<?> field, Object value) {
      List<?> values =
          value instanceof List<?> list ? list : ((Optional<?>) value).stream().toList();
      for (Object one : values) {
        if (!field.type().isInstance(one)) {
          throw new ClassCastException(
              "the field '%s' holds %s, not %s"
                  .formatted(field, field.type().getName(), one.getClass().getName()));
        }
      }
    }

    private void requireOneMeaning(Field<?> field) {
      for (Field<?> other : values.keySet()) {
        if (other.name().equals(field.name()) && !other.equals(field)) {
          throw new IllegalArgumentException(
              "the field name '%s' is taken by a field of another type or shape"
                  .formatted(field.name()));
        }
      }
    }

    /**
     * Adds a diagnostic.
     *
     * @param diagnostic what to add
     * @return this builder
     * @throws NullPointerException if the diagnostic is null
     */
    public Builder diagnostic(Diagnostic diagnostic) {
      diagnostics.add(Objects.requireNonNull(diagnostic, "diagnostic"));
      return this;
    }

    /**
     * The value that a field holds now.
     *
     * @param <T> {@code Optional<X>} or {@code List<X>}
     * @param field the field to read
     * @return its value, or {@link Field#absent()}
     */
    @SuppressWarnings("unchecked") // put lets in values of the field's type only
    public <T> T get(Field<T> field) {
      Object value = values.get(field);
      return value == null ? field.absent() : (T) value;
    }

    /**
     * The article.
     *
     * @return a new article; the builder may go on
     */
    public Article build() {
      Map<Field<?>, Object> extras = new HashMap<>(values);
      extras.keySet().removeAll(STANDARD.keySet());
      return new Article(
          get(Field.LANGUAGE),
          get(Field.HEADLINE),
          get(Field.STANDFIRST),
          get(Field.BYLINE),
          get(Field.DATELINE),
          get(Field.PUBLISHED),
          get(Field.UPDATED),
          get(Field.PHOTOS),
          get(Field.BODY),
          get(Field.QUOTES),
          get(Field.ENTITIES),
          diagnostics,
          Extras.of(extras),
          origins);
    }
  }
}
