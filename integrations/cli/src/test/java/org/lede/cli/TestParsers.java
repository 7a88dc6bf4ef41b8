package org.lede.cli;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Contributor;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Parsers whose answers are easy to foresee. */
final class TestParsers {

  private TestParsers() {}

  /**
   * The whole text is the headline, the hints are published and language; a number is the
   * probability.
   */
  static ArticleParser echo() {
    return ArticleParser.builder().extractor(new Echo()).build();
  }

  /** The whole text is a quote, a photo's caption and an entity. */
  static ArticleParser everywhere() {
    return ArticleParser.builder().extractor(new Everywhere(0)).build();
  }

  /** The same, without the last UTF-16 unit of the text. */
  static ArticleParser cut() {
    return ArticleParser.builder().extractor(new Everywhere(1)).build();
  }

  private static final class Everywhere implements Extractor {

    private final int dropped;

    Everywhere(int dropped) {
      this.dropped = dropped;
    }

    @Override
    public String id() {
      return "everywhere";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.HEADLINE, Field.BODY, Field.QUOTES, Field.PHOTOS, Field.ENTITIES);
    }

    @Override
    public void extract(Draft draft) {
      Span all = draft.text().span(0, draft.text().text().length() - dropped);
      Optional<Span> some = Optional.of(all);
      Speaker speaker = new Speaker(all, all.text(), Optional.empty(), Optional.empty(), 1);
      draft.put(Field.HEADLINE, all, 0.5);
      draft.put(Field.BODY, List.of(new BodyBlock(all, BodyBlock.Kind.PARAGRAPH, 0.5)), 0.5);
      draft.put(
          Field.QUOTES,
          List.of(
              new Quote(Quote.Kind.DIRECT, List.of(all), some, Optional.of(speaker), some, 0.5)),
          0.5);
      draft.put(
          Field.PHOTOS,
          List.of(new Photo(some, some, List.of(Contributor.person(all)), List.of(), 0.5)),
          0.5);
      draft.put(
          Field.ENTITIES, List.of(new Entity("e", "person", all.text(), List.of(all), 1)), 0.5);
    }
  }

  /** Finds something of which Jackson does not know how to write it. */
  static ArticleParser unwritable() {
    return ArticleParser.builder().extractor(new Unwritable()).build();
  }

  private static final class Unwritable implements Extractor {

    private static final Field<Optional<Object>> THING =
        Field.optional("com.acme.thing", Object.class);

    @Override
    public String id() {
      return "unwritable";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(THING);
    }

    @Override
    public void extract(Draft draft) {
      draft.put(THING, new Object(), 0.5);
    }
  }

  private static final class Echo implements Extractor {

    @Override
    public String id() {
      return "echo";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.HEADLINE, Field.PUBLISHED, Field.LANGUAGE, Field.ARTICLE_PROBABILITY);
    }

    @Override
    public void extract(Draft draft) {
      ArticleText text = draft.text();
      if (text.text().isEmpty()) {
        return;
      }
      draft.put(Field.HEADLINE, text.span(0, text.text().length()), 0.9);
      if (text.text().startsWith("0.")) {
        draft.put(Field.ARTICLE_PROBABILITY, Double.valueOf(text.text()), 0.9);
      }
      text.retrieved()
          .ifPresent(
              instant ->
                  draft.put(
                      Field.PUBLISHED,
                      new Timestamp(
                          text.span(0, 1),
                          LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
                          Optional.empty(),
                          1),
                      0.9));
      text.url()
          .ifPresent(url -> draft.put(Field.LANGUAGE, Locale.forLanguageTag(url.getHost()), 0.9));
    }
  }
}
