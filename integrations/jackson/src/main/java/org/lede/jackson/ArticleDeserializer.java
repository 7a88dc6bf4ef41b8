package org.lede.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.List;
import org.lede.Article;
import org.lede.Field;

/** Reads an article back, with those fields of other parties that it was told of. */
final class ArticleDeserializer extends JsonDeserializer<Article> {

  private final List<Field<?>> extras;

  ArticleDeserializer(List<Field<?>> extras) {
    this.extras = extras;
  }

  @Override
  public Article deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return new ArticleReader(JsonValue.of(context.readTree(parser), context)).read(extras);
  }
}
