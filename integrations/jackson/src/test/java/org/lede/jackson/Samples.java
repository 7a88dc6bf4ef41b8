package org.lede.jackson;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Diagnostic;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Span;

/** Articles by chance, the same for the same seed. */
final class Samples {

  /** A record of another party. */
  public record Ticker(String symbol, Span where, double weight) {}

  static final Field<List<Ticker>> TICKERS = Field.list("com.acme.tickers", Ticker.class);
  static final Field<Optional<String>> MOOD = Field.optional("com.acme.mood", String.class);

  private static final List<String> WORDS =
      List.of("River", "\"said\"", "\uD83D\uDE00", "\uD800", "a\uDC00", "שלום", "\u0000\n\t", "é");

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  Article article() {
    Article.Builder article =
        Article.builder()
            .put(Field.LANGUAGE, maybe(() -> Locale.forLanguageTag("pt-BR")), origin())
            .put(Field.HEADLINE, maybe(this::span), origin())
            .put(Field.STANDFIRST, maybe(this::span), origin())
            .put(Field.BYLINE, maybe(this::byline), origin())
            .put(Field.DATELINE, maybe(this::dateline), origin())
            .put(Field.PUBLISHED, maybe(this::timestamp), origin())
            .put(Field.UPDATED, maybe(this::timestamp), origin())
            .put(Field.PHOTOS, several(this::photo), origin())
            .put(Field.BODY, several(this::block), origin())
            .put(Field.QUOTES, several(this::quote), origin())
            .put(Field.ENTITIES, several(this::entity), origin())
            .put(Field.NOTES, several(this::note), origin())
            .put(Field.ARTICLE_PROBABILITY, maybe(this::confidence), origin())
            .put(TICKERS, several(() -> new Ticker(text(), span(), confidence())), origin())
            .put(MOOD, maybe(this::text), origin());
    several(() -> new Diagnostic(text(), text())).forEach(article::diagnostic);
    return article.build();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> several(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = several(value);
    values.add(value.get());
    return values;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String text() {
    return one(WORDS) + one(WORDS);
  }

  private Span span() {
    return new Span(random.nextInt(1000), text());
  }

  private double confidence() {
    return random.nextInt(10_001) / 10_000.0;
  }

  private Origin origin() {
    return new Origin(text(), confidence());
  }

  private Byline byline() {
    return new Byline(span(), some(this::contributor), confidence());
  }

  private Contributor contributor() {
    return new Contributor(
        span(), text(), one(List.of(Contributor.Kind.values())), maybe(this::text), confidence());
  }

  private Dateline dateline() {
    List<TemporalAccessor> dates =
        List.of(LocalDate.of(2021, 2, 19), MonthDay.of(7, 25), YearMonth.of(2020, 1));
    return new Dateline(
        span(), some(this::span), several(this::span), maybe(() -> one(dates)), confidence());
  }

  private Timestamp timestamp() {
    List<Temporal> moments =
        List.of(
            LocalDate.of(2021, 2, 19),
            LocalDateTime.of(2018, 8, 4, 9, 7),
            LocalDateTime.of(2018, 8, 4, 9, 7, 5),
            OffsetDateTime.parse("2018-08-04T09:07+05:30"),
            OffsetDateTime.parse("2018-08-04T09:07:08Z"));
    return new Timestamp(span(), one(moments), maybe(() -> one(moments)), confidence());
  }

  private Photo photo() {
    return new Photo(
        Optional.of(span()),
        maybe(this::span),
        several(this::contributor),
        several(this::span),
        confidence());
  }

  private BodyBlock block() {
    return new BodyBlock(span(), one(List.of(BodyBlock.Kind.values())), confidence());
  }

  private Quote quote() {
    return new Quote(
        one(List.of(Quote.Kind.values())),
        some(this::span),
        maybe(this::span),
        maybe(
            () -> new Speaker(span(), text(), maybe(this::text), maybe(this::text), confidence())),
        maybe(this::span),
        confidence());
  }

  private Note note() {
    return new Note(span(), one(List.of(Note.Kind.values())), confidence());
  }

  private Entity entity() {
    return new Entity(text(), "person", text(), maybe(this::text), some(this::span), confidence());
  }
}
