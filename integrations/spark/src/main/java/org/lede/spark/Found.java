package org.lede.spark;

import java.util.List;
import java.util.Optional;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;

/**
 * A value of a field, and who wrote the field.
 *
 * @param origin empty only in articles that no parser made
 */
record Found<T>(T value, Optional<Origin> origin) {

  static <T> Optional<Found<T>> single(Article article, Field<Optional<T>> field) {
    return article.get(field).map(value -> new Found<>(value, article.origin(field)));
  }

  static <T> List<Found<T>> several(Article article, Field<List<T>> field) {
    Optional<Origin> origin = article.origin(field);
    return article.get(field).stream().map(value -> new Found<>(value, origin)).toList();
  }
}
