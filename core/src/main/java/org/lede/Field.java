package org.lede;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lede.text.Span;

/**
 * A typed key for one field of an article.
 *
 * <p>A field holds either at most one value, {@code Field<Optional<X>>}, or a list of them, {@code
 * Field<List<X>>}; so reading it never yields null. Fields with the same name, type and shape are
 * equal. The names of the fields below have no dot; any other field must have one, so that it
 * cannot collide with a later version of this library.
 *
 * <pre>{@code
 * static final Field<List<Ticker>> TICKERS = Field.list("com.acme.tickers", Ticker.class);
 * }</pre>
 *
 * @param <T> {@code Optional<X>} or {@code List<X>}
 */
public final class Field<T> {

  private static final Pattern NAME =
      Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z][A-Za-z0-9-]*)+");

  /** The language of the article's own text, as a BCP 47 tag would name it. */
  public static final Field<Optional<Locale>> LANGUAGE = single("language", Locale.class);

  /** The headline, without kicker or section label. */
  public static final Field<Optional<Span>> HEADLINE = single("headline", Span.class);

  /** The standfirst (deck, summary) between headline and body. */
  public static final Field<Optional<Span>> STANDFIRST = single("standfirst", Span.class);

  /** Who wrote the article. */
  public static final Field<Optional<Byline>> BYLINE = single("byline", Byline.class);

  /** Where, when and by which agency the report was sent. */
  public static final Field<Optional<Dateline>> DATELINE = single("dateline", Dateline.class);

  /** When the article first appeared. */
  public static final Field<Optional<Timestamp>> PUBLISHED = single("published", Timestamp.class);

  /** When the article was last changed. */
  public static final Field<Optional<Timestamp>> UPDATED = single("updated", Timestamp.class);

  /** The article's photos, in the order of the text. */
  public static final Field<List<Photo>> PHOTOS = several("photos", Photo.class);

  /** The running text, in its order, furniture left out. */
  public static final Field<List<BodyBlock>> BODY = several("body", BodyBlock.class);

  /** Who said what. */
  public static final Field<List<Quote>> QUOTES = several("quotes", Quote.class);

  /** Persons, organizations, places and other things that the article names. */
  public static final Field<List<Entity>> ENTITIES = several("entities", Entity.class);

  /** What the newsroom says of the article: corrections, editor's notes, updates. */
  public static final Field<List<Note>> NOTES = several("notes", Note.class);

  /** 0 to 1: how likely the text is one article, and no recipe, forum or home page. */
  public static final Field<Optional<Double>> ARTICLE_PROBABILITY =
      single("articleProbability", Double.class);

  /** By name; fields that are not equal are never taken for the same one. */
  static final Comparator<Field<?>> BY_NAME =
      Comparator.<Field<?>, String>comparing(Field::name)
          .thenComparing(field -> field.type().getName())
          .thenComparing(Field::isList);

  private final String name;
  private final Class<?> type;
  private final T absent;

  private Field(String name, Class<?> type, T absent) {
    this.name = name;
    this.type = Objects.requireNonNull(type, "type");
    this.absent = absent;
  }

  private static <X> Field<Optional<X>> single(String name, Class<X> type) {
    return new Field<>(name, type, Optional.empty());
  }

  private static <X> Field<List<X>> several(String name, Class<X> type) {
    return new Field<>(name, type, List.of());
  }

  /**
   * A field of your own with at most one value.
   *
   * @param <X> the type of the value; a record is a good choice
   * @param name dotted, starting with a domain that you own, such as {@code com.acme.mood}
   * @param type the class of the value
   * @return the field
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is not dotted
   */
  public static <X> Field<Optional<X>> optional(String name, Class<X> type) {
    return single(requireDotted(name), type);
  }

  /**
   * A field of your own with any number of values.
   *
   * @param <X> the type of one value; a record is a good choice
   * @param name dotted, starting with a domain that you own, such as {@code com.acme.tickers}
   * @param type the class of one value
   * @return the field
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is not dotted
   */
  public static <X> Field<List<X>> list(String name, Class<X> type) {
    return several(requireDotted(name), type);
  }

  private static String requireDotted(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a field's name is dotted, like com.acme.tickers: " + name);
    }
    return name;
  }

  /**
   * The name, unique among the fields of a parser.
   *
   * @return a plain word for the fields of this class, dotted for all others
   */
  public String name() {
    return name;
  }

  /**
   * The class of one value.
   *
   * @return never a collection or {@code Optional}
   */
  public Class<?> type() {
    return type;
  }

  /**
   * Whether the field holds a list.
   *
   * @return false if it holds at most one value
   */
  public boolean isList() {
    return absent instanceof List;
  }

  /**
   * What the field holds where nothing was found.
   *
   * @return an empty {@code Optional} or an empty list
   */
  public T absent() {
    return absent;
  }

  /** Refuses what is not an {@code Optional} or a list, as the field is, of its type and range. */
  void requireFit(Object value) {
    for (Object one : isList() ? (List<?>) value : ((Optional<?>) value).stream().toList()) {
      if (!type.isInstance(one)) {
        throw new ClassCastException(
            "the field '%s' holds %s, not %s"
                .formatted(this, type.getName(), one.getClass().getName()));
      }
      if (this.equals(ARTICLE_PROBABILITY)) {
        Confidence.check(name, (Double) one);
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Field<?> that
        && name.equals(that.name)
        && type.equals(that.type)
        && isList() == that.isList();
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
