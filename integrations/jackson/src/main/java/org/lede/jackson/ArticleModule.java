package org.lede.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import org.lede.Article;
import org.lede.Field;
import org.lede.text.Span;

/**
 * Teaches Jackson to write an {@link Article} as JSON and to read it back.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new ArticleModule(MyFields.TICKERS));
 * String json = mapper.writeValueAsString(article);
 * Article same = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * <p>Every span is {@code {"text", "start", "end"}}; an absent single value is null, an absent list
 * is {@code []}. The member {@code origins} names for each field who wrote it and how sure it is;
 * fields of other parties stand in {@code extras}, their values written by the mapper. A confidence
 * is rounded to four decimals.
 *
 * <p>When an article is read, unknown members are passed over; so are the extras whose fields were
 * not named to this module. Where the JSON does not say who wrote a value, its extractor is {@code
 * unknown} and its confidence 1. What does not fit throws a {@link
 * com.fasterxml.jackson.databind.JsonMappingException} that names the member.
 */
public final class ArticleModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** A module that writes every field, and reads every field but those of other parties. */
  public ArticleModule() {
    this(List.of());
  }

  /**
   * A module that also reads fields of other parties. A mapper takes one article module only.
   *
   * @param extras the fields to read from the member {@code extras}
   * @throws NullPointerException if a field is null
   */
  public ArticleModule(Field<?>... extras) {
    this(List.of(extras));
  }

  private ArticleModule(List<Field<?>> extras) {
    super("lede-jackson");
    addSerializer(Span.class, new SpanSerializer());
    addDeserializer(Span.class, new SpanDeserializer());
    addSerializer(Article.class, new ArticleSerializer());
    addDeserializer(Article.class, new ArticleDeserializer(extras));
  }
}
