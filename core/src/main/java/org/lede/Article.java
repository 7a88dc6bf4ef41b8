package org.lede;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lede.text.Span;
import org.lede.text.Statement;

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
 * article.headline().map(Span::text);       // Optional["Harbour bridge to close for a year"]
 * article.text();                           // the paragraphs of the body
 * article.authors();                        // who wrote it
 * article.date();                           // Optional[2025-03-14T06:40Z]
 * article.get(Field.HEADLINE);              // the headline with its offset
 * article.origin(Field.HEADLINE);           // by whom, and how sure
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
 * @param notes what the newsroom says of the article, in the order of the text
 * @param articleProbability 0 to 1: how likely the text is one article, and no recipe, forum or
 *     home page; empty if nobody judged it
 * @param stated what the text's source states beside the words that a reader sees, in its order; of
 *     plain text nothing
 * @param diagnostics what went wrong or was left undecided
 * @param extras what the fields of other parties hold, an {@code Optional} or a list, by name; see
 *     {@link #get}
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
    List<Note> notes,
    Optional<Double> articleProbability,
    List<Statement> stated,
    List<Diagnostic> diagnostics,
    Map<Field<?>, Object> extras,
    Map<Field<?>, Origin> origins) {

  /** The fields of this library, in the order of the components. */
  private static final Map<Field<?>, Function<Article, Object>> STANDARD = standard();

  private static Map<Field<?>, Function<Article, Object>> standard() {
    Map<Field<?>, Function<Article, Object>> standard = new LinkedHashMap<>();
    standard.put(Field.LANGUAGE, Article::language);
    standard.put(Field.HEADLINE, Article::headline);
    standard.put(Field.STANDFIRST, Article::standfirst);
    standard.put(Field.BYLINE, Article::byline);
    standard.put(Field.DATELINE, Article::dateline);
    standard.put(Field.PUBLISHED, Article::published);
    standard.put(Field.UPDATED, Article::updated);
    standard.put(Field.PHOTOS, Article::photos);
    standard.put(Field.BODY, Article::body);
    standard.put(Field.QUOTES, Article::quotes);
    standard.put(Field.ENTITIES, Article::entities);
    standard.put(Field.NOTES, Article::notes);
    standard.put(Field.ARTICLE_PROBABILITY, Article::articleProbability);
    return standard;
  }

  /**
   * An article.
   *
   * @throws NullPointerException if an argument is null
   * @throws ClassCastException if a value of the extras is not of its field's type
   * @throws IllegalArgumentException if the probability is not between 0 and 1, or the extras hold
   *     a field that has a component of its own, or an absent value
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
    notes = List.copyOf(notes);
    Field.ARTICLE_PROBABILITY.requireFit(articleProbability);
    stated = List.copyOf(stated);
    diagnostics = List.copyOf(diagnostics);
    extras = byName(extras);
    extras.forEach(Article::requireExtra);
    origins = byName(origins);
  }

  private static <V> Map<Field<?>, V> byName(Map<Field<?>, V> values) {
    Map<Field<?>, V> byName = new TreeMap<>(Field.BY_NAME);
    values.forEach((field, value) -> byName.put(field, Objects.requireNonNull(value, "value")));
    return Collections.unmodifiableMap(byName);
  }

  private static void requireExtra(Field<?> field, Object value) {
    if (STANDARD.containsKey(field)) {
      throw new IllegalArgumentException("the field '" + field + "' is no extra");
    }
    field.requireFit(value);
    if (field.absent().equals(value)) {
      throw new IllegalArgumentException("the extra '" + field + "' holds nothing");
    }
  }

  /**
   * The running text: the blocks of the body, subheadings among them, each parted from the next by
   * a blank line. It is made anew from the slices, so offsets do not refer to it.
   *
   * @return the text without furniture, headline and captions; empty if no body was found
   */
  public String text() {
    return body.stream().map(block -> block.span().text()).collect(Collectors.joining("\n\n"));
  }

  /**
   * Who wrote the article.
   *
   * @return the authors of the byline, in its order; empty if there is no byline
   */
  public List<Contributor> authors() {
    return byline.map(Byline::authors).orElse(List.of());
  }

  /**
   * When the article is from: its time of publication, as the text tells it or, where it has none,
   * as its source states it; failing that, of its last change.
   *
   * @return a {@link java.time.LocalDate}, {@link java.time.LocalDateTime} or {@link
   *     java.time.OffsetDateTime}; empty if neither text nor source says when
   */
  public Optional<Temporal> date() {
    return published
        .map(Timestamp::value)
        .or(() -> StatedTime.of(stated, Statement.Property.PUBLISHED))
        .or(() -> updated.map(Timestamp::value))
        .or(() -> StatedTime.of(stated, Statement.Property.UPDATED));
  }

  /**
   * The point in time that the article is from, where it is known: {@link #date()} with a zone.
   *
   * @return empty if there is no date, or no zone to it: a day alone is no point in time
   */
  public Optional<Instant> instant() {
    return date()
        .filter(OffsetDateTime.class::isInstance)
        .map(value -> ((OffsetDateTime) value).toInstant());
  }

  /**
   * The entity with an id, such as that of a {@link Speaker}.
   *
   * @param id as in {@link Entity#id()}
   * @return empty if the article has no such entity
   * @throws NullPointerException if the id is null
   */
  public Optional<Entity> entity(String id) {
    Objects.requireNonNull(id, "id");
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /**
   * The fields that hold something.
   *
   * @return those of this library in the order of the components, then those of others by name
   */
  public Set<Field<?>> fields() {
    Set<Field<?>> fields = new LinkedHashSet<>();
    STANDARD.forEach(
        (field, component) -> {
          if (!field.absent().equals(component.apply(this))) {
            fields.add(field);
          }
        });
    fields.addAll(extras.keySet());
    return Collections.unmodifiableSet(fields);
  }

  /**
   * The value of any field, a known one or one of your own.
   *
   * @param <T> {@code Optional<X>} or {@code List<X>}
   * @param field the field to read
   * @return its value, or {@link Field#absent()} if nothing was found
   */
  @SuppressWarnings("unchecked") // components and extras hold values of their field's type only
  public <T> T get(Field<T> field) {
    Function<Article, Object> component = STANDARD.get(field);
    Object value = component == null ? extras.get(field) : component.apply(this);
    return value == null ? field.absent() : (T) value;
  }

  /**
   * Who wrote a field, and how sure it is.
   *
   * @param field the field asked about
   * @return empty if the field holds nothing
   */
  public Optional<Origin> origin(Field<?> field) {
    return Optional.ofNullable(origins.get(Objects.requireNonNull(field, "field")));
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
    private final List<Statement> stated = new ArrayList<>();
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
     * @throws IllegalArgumentException if a probability is not between 0 and 1, or another field of
     *     this name, with another type or shape, holds a value
     */
    public <T> Builder put(Field<T> field, T value, Origin origin) {
      field.requireFit(value);
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
     * Adds what the source states.
     *
     * @param statement what to add
     * @return this builder
     * @throws NullPointerException if the statement is null
     */
    public Builder stated(Statement statement) {
      stated.add(Objects.requireNonNull(statement, "statement"));
      return this;
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
          get(Field.NOTES),
          get(Field.ARTICLE_PROBABILITY),
          stated,
          diagnostics,
          extras,
          origins);
    }
  }
}
