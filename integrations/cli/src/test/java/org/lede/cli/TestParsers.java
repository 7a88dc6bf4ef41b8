package org.lede.cli;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.Timestamp;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/** Parsers whose answers are easy to foresee. */
final class TestParsers {

  private TestParsers() {}

  /** The whole text is the headline, the hints are published and standfirst. */
  static ArticleParser echo() {
    return ArticleParser.builder().extractor(new Echo()).build();
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
      return Set.of(Field.HEADLINE, Field.PUBLISHED, Field.LANGUAGE);
    }

    @Override
    public void extract(Draft draft) {
      ArticleText text = draft.text();
      if (text.text().isEmpty()) {
        return;
      }
      draft.put(Field.HEADLINE, text.passage(0, text.text().length()), 0.9);
      text.retrieved()
          .ifPresent(
              instant ->
                  draft.put(
                      Field.PUBLISHED,
                      new Timestamp(
                          text.passage(0, 1),
                          LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
                          Optional.empty()),
                      0.9));
      text.url()
          .ifPresent(url -> draft.put(Field.LANGUAGE, Locale.forLanguageTag(url.getHost()), 0.9));
    }
  }
}
