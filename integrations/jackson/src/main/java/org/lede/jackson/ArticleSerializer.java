package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;

/** Writes an article: its known fields, the fields of other parties, then who wrote what. */
final class ArticleSerializer extends JsonSerializer<Article> {

  @Override
  public void serialize(Article article, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartObject();
    new ArticleWriter(article, json).write();
    WellFormed.withSurrogatesEscaped(json, () -> extras(article.extras(), json, provider));
    origins(article.origins(), json);
    json.writeEndObject();
  }

  private static void extras(
      Map<Field<?>, Object> extras, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeObjectFieldStart("extras");
    for (Map.Entry<Field<?>, Object> extra : extras.entrySet()) {
      json.writeFieldName(extra.getKey().name());
      value(extra.getValue(), json, provider);
    }
    json.writeEndObject();
  }

  private static void value(Object value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value instanceof List<?> several) {
      json.writeStartArray();
      for (Object one : several) {
        provider.defaultSerializeValue(one, json);
      }
      json.writeEndArray();
    } else {
      provider.defaultSerializeValue(((Optional<?>) value).orElseThrow(), json);
    }
  }

  private static void origins(Map<Field<?>, Origin> origins, JsonGenerator json)
      throws IOException {
    MemberWriter members = new MemberWriter(json);
    json.writeObjectFieldStart("origins");
    for (Map.Entry<Field<?>, Origin> entry : origins.entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      members.confidence(entry.getValue().confidence());
      members.string("extractor", entry.getValue().extractor());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
