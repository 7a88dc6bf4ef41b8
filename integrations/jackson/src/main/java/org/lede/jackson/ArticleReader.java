package org.lede.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import org.lede.Article;
import org.lede.Diagnostic;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Statement;

/** Reads the members of one article into its fields. */
final class ArticleReader {

  /** Who wrote a value whose JSON does not say so. */
  private static final String UNKNOWN = "unknown";

  private final JsonValue json;
  private final Article.Builder article = Article.builder();

  ArticleReader(JsonValue json) {
    this.json = json;
  }

  Article read(List<Field<?>> extras) throws JsonMappingException {
    single(Field.LANGUAGE, Readings::language);
    single(Field.HEADLINE, Readings::span);
    single(Field.STANDFIRST, Readings::span);
    single(Field.BYLINE, Readings::byline);
    single(Field.DATELINE, Readings::dateline);
    single(Field.PUBLISHED, Readings::timestamp);
    single(Field.UPDATED, Readings::timestamp);
    several(Field.PHOTOS, Readings::photo);
    several(Field.BODY, Readings::block);
    several(Field.QUOTES, Readings::quote);
    several(Field.ENTITIES, Readings::entity);
    several(Field.NOTES, Readings::note);
    single(Field.ARTICLE_PROBABILITY, JsonValue::number);
    for (Statement statement : json.list("stated", Readings::statement)) {
      article.stated(statement);
    }
    for (Diagnostic diagnostic : json.list("diagnostics", Readings::diagnostic)) {
      article.diagnostic(diagnostic);
    }
    for (Field<?> field : extras) {
      extra(field);
    }
    return article.build();
  }

  private <X> void single(Field<Optional<X>> field, JsonValue.Form<X> form)
      throws JsonMappingException {
    article.put(field, json.optional(field.name(), form), origin(field));
  }

  private <X> void several(Field<List<X>> field, JsonValue.Form<X> form)
      throws JsonMappingException {
    article.put(field, json.list(field.name(), form), origin(field));
  }

  @SuppressWarnings("unchecked") // a field holds an Optional or a List, and says which
  private <T> void extra(Field<T> field) throws JsonMappingException {
    JsonValue all = json.member("extras");
    if (all.isAbsent()) {
      return;
    }
    T value =
        (T)
            (field.isList()
                ? all.list(field.name(), one -> one.mapped(field.type()))
                : all.optional(field.name(), one -> one.mapped(field.type())));
    article.put(field, value, origin(field));
  }

  /** As the origins say; failing that, as a single value itself says. */
  private Origin origin(Field<?> field) throws JsonMappingException {
    JsonValue origins = json.member("origins");
    if (!origins.isAbsent() && !origins.member(field.name()).isAbsent()) {
      return origins.required(field.name(), this::origin);
    }
    JsonValue value = json.member(field.name());
    return value.isObject() ? value.as(this::origin) : new Origin(UNKNOWN, 1);
  }

  private Origin origin(JsonValue value) throws JsonMappingException {
    return new Origin(
        value.optional("extractor", JsonValue::string).orElse(UNKNOWN), Readings.confidence(value));
  }
}
