package org.lede;

import com.google.common.testing.ClassSanityTester;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Position;
import org.lede.text.Span;

/** Equal are values that hold the same, and null is taken nowhere. */
class PublicTypesTest {

  private static final Span RAIN = new Span(0, "Rain");
  private static final Span OSLO = new Span(10, "Oslo");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static ClassSanityTester values() {
    return new ClassSanityTester()
        .setDistinctValues(double.class, 0.25, 0.75)
        .setDistinctValues(String.class, "Rain", "Oslo")
        .setDistinctValues(Span.class, RAIN, OSLO)
        .setDistinctValues(Temporal.class, DAY, DAY.plusDays(1))
        .setDistinctValues(TemporalAccessor.class, DAY, DAY.plusDays(1))
        .setDistinctValues(Contributor.class, Contributor.person(RAIN), Contributor.person(OSLO))
        .setDistinctValues(Speaker.class, speaker(RAIN), speaker(OSLO));
  }

  private static Speaker speaker(Span span) {
    return new Speaker(span, span.text(), Optional.empty(), Optional.empty(), 1);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        BodyBlock.class,
        Byline.class,
        Contributor.class,
        Dateline.class,
        Diagnostic.class,
        Entity.class,
        Note.class,
        Origin.class,
        Position.class,
        Quote.class,
        Span.class,
        Speaker.class,
        Timestamp.class
      })
  void everyComponentCountsForEqualityAndNoneIsNull(Class<?> type) throws Exception {
    values().testEquals(type);
    values().testNulls(type);
  }

  /** A photo that has neither caption nor credit is none. */
  @Test
  void photosAreEqualByWhatTheyHoldAndNoPartIsNull() throws Exception {
    new EqualsTester()
        .addEqualityGroup(photo(RAIN, 1), photo(RAIN, 1))
        .addEqualityGroup(photo(OSLO, 1))
        .addEqualityGroup(photo(RAIN, 0.5))
        .testEquals();
    values().setDefault(Optional.class, Optional.of(RAIN)).testNulls(Photo.class);
  }

  private static Photo photo(Span caption, double confidence) {
    return new Photo(Optional.of(caption), Optional.empty(), List.of(), List.of(), confidence);
  }

  @Test
  void articlesAreEqualByWhatTheyHold() {
    new EqualsTester()
        .addEqualityGroup(Article.builder().build(), Article.builder().build())
        .addEqualityGroup(headed(RAIN, 1), headed(RAIN, 1))
        .addEqualityGroup(headed(OSLO, 1))
        .addEqualityGroup(headed(RAIN, 0.5))
        .testEquals();
  }

  private static Article headed(Span headline, double confidence) {
    return Article.builder()
        .put(Field.HEADLINE, Optional.of(headline), new Origin("x", confidence))
        .build();
  }

  @Test
  void textsAreEqualByTheirWordsTheirSourceAndItsTime() {
    ArticleText text = ArticleText.of("Rain");
    URI address = URI.create("https://example.org/rain");
    new EqualsTester()
        .addEqualityGroup(text, ArticleText.of("Rain"))
        .addEqualityGroup(ArticleText.of("Oslo"))
        .addEqualityGroup(text.url(address), text.url(address))
        .addEqualityGroup(text.retrieved(Instant.EPOCH), text.retrieved(Instant.EPOCH))
        .testEquals();
  }

  @Test
  void fieldsAreEqualByNameTypeAndShape() {
    new EqualsTester()
        .addEqualityGroup(
            Field.list("org.acme.words", String.class), Field.list("org.acme.words", String.class))
        .addEqualityGroup(Field.list("org.acme.terms", String.class))
        .addEqualityGroup(Field.list("org.acme.words", Locale.class))
        .addEqualityGroup(Field.optional("org.acme.words", String.class))
        .testEquals();
  }

  @Test
  void nullIsTakenNowhere() {
    NullPointerTester nulls =
        new NullPointerTester()
            .setDefault(String.class, "org.acme.words")
            .setDefault(Field.class, Field.HEADLINE)
            .setDefault(Origin.class, new Origin("x", 1))
            .setDefault(Object.class, Optional.of(RAIN));
    nulls.testAllPublicInstanceMethods(headed(RAIN, 1));
    nulls.testAllPublicInstanceMethods(Article.builder().build());
    nulls.testAllPublicInstanceMethods(Article.builder());
    nulls.testAllPublicStaticMethods(Field.class);
    nulls.testAllPublicStaticMethods(ArticleText.class);
    nulls.testAllPublicInstanceMethods(ArticleText.of("Rain"));
    nulls.testAllPublicInstanceMethods(ArticleParser.builder().extractor(new Idle()).build());
    nulls.testAllPublicInstanceMethods(ArticleParser.builder());
    nulls.testAllPublicStaticMethods(ArticleParser.class);
  }

  private static final class Idle implements Extractor {

    @Override
    public String id() {
      return "idle";
    }

    @Override
    public Set<Field<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.QUOTES);
    }

    @Override
    public void extract(Draft draft) {}
  }
}
