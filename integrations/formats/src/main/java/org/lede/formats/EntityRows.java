package org.lede.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Entity;

/** A row a mention. */
final class EntityRows {

  static final List<String> COLUMNS =
      List.of("article", "entity", "type", "name", "title", "mention", "start", "end");

  private EntityRows() {}

  static List<Row> of(Article article) {
    return article.entities().stream().flatMap(EntityRows::rows).toList();
  }

  private static Stream<Row> rows(Entity entity) {
    return entity.mentions().stream()
        .map(
            mention ->
                new Row()
                    .text(entity.id())
                    .text(entity.type())
                    .text(entity.name())
                    .text(entity.title().orElse(""))
                    .span(Optional.of(mention)));
  }
}
