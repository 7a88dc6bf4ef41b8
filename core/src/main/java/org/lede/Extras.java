package org.lede;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields that other parties' extractors added to an article.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().extractor(new TickerExtractor()).build();
 * Article article = parser.parse("Shares of Acme (NYSE: ACM) fell.");
 * article.extras().fields();               // [com.acme.tickers]
 * article.extras().get(MyFields.TICKERS);  // the same as article.get(MyFields.TICKERS)
 * }</pre>
 */
public final class Extras {

  private static final Extras NONE = new Extras(Map.of());

  private final Map<Field<?>, Object> values;

  private Extras(Map<Field<?>, Object> values) {
    Map<Field<?>, Object> byName = new TreeMap<>(Field.BY_NAME);
    byName.putAll(values);
    this.values = Collections.unmodifiableMap(byName);
  }

  static Extras of(Map<Field<?>, Object> values) {
    return values.isEmpty() ? NONE : new Extras(values);
  }

  /**
   * The fields that were written, by name.
   *
   * @return empty if there are none
   */
  public Set<Field<?>> fields() {
    return values.keySet();
  }

  /**
   * The value of a field.
   *
   * @param <T> {@code Optional<X>} or {@code List<X>}
   * @param field the field to read
   * @return its value, or {@link Field#absent()} if nothing wrote it
   */
  @SuppressWarnings("unchecked") // a value enters under a field of its own type only
  public <T> T get(Field<T> field) {
    Object value = values.get(field);
    return value == null ? field.absent() : (T) value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extras that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
