package org.lede;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.text.Span;
import org.lede.text.Statement;

/** What an article says without being taken apart. */
class ArticleTest {

  private static final Origin ORIGIN = new Origin("x", 1);
  private static final Article NOTHING = Article.builder().build();

  private static BodyBlock block(int start, String text, BodyBlock.Kind kind) {
    return new BodyBlock(new Span(start, text), kind, 0.9);
  }

  private static Timestamp time(String day) {
    return new Timestamp(new Span(0, day), LocalDate.parse(day), Optional.empty(), 1);
  }

  @Test
  void theTextIsTheBodyWithItsSubheadings() {
    Article article =
        Article.builder()
            .put(
                Field.BODY,
                List.of(
                    block(0, "Rain fell.", BodyBlock.Kind.PARAGRAPH),
                    block(20, "Floods", BodyBlock.Kind.SUBHEADING),
                    block(40, "Roads closed.", BodyBlock.Kind.LIST_ITEM)),
                ORIGIN)
            .build();
    assertThat(article.text()).isEqualTo("Rain fell.\n\nFloods\n\nRoads closed.");
    assertThat(NOTHING.text()).isEmpty();
  }

  @Test
  void authorsAreThoseOfTheByline() {
    Contributor author =
        new Contributor(
            new Span(3, "Ada Byron"), "Ada Byron", Contributor.Kind.PERSON, Optional.empty(), 1);
    Byline byline = new Byline(new Span(0, "By Ada Byron"), List.of(author), 1);
    assertThat(Article.builder().put(Field.BYLINE, Optional.of(byline), ORIGIN).build().authors())
        .containsExactly(author);
    assertThat(NOTHING.authors()).isEmpty();
  }

  @Test
  void theDateIsThatOfPublicationOrElseOfTheLastChange() {
    Optional<Timestamp> first = Optional.of(time("2026-03-01"));
    Optional<Timestamp> last = Optional.of(time("2026-03-02"));
    Article.Builder builder = Article.builder().put(Field.UPDATED, last, ORIGIN);
    assertThat(builder.build().date()).isEqualTo(last.map(Timestamp::value));
    assertThat(builder.put(Field.PUBLISHED, first, ORIGIN).build().date())
        .isEqualTo(first.map(Timestamp::value));
    assertThat(NOTHING.date()).isEmpty();
  }

  @Test
  void whereTheTextSaysNothingTheSourceDates() {
    Article article =
        Article.builder()
            .stated(published("soon"))
            .stated(published("2025-03-14T06:40:00+01:00"))
            .build();
    assertThat(article.date()).contains(OffsetDateTime.parse("2025-03-14T06:40+01:00"));
    assertThat(article.instant()).contains(Instant.parse("2025-03-14T05:40:00Z"));
    Article dayOnly = Article.builder().stated(published("2025-03-14")).build();
    assertThat(dayOnly.date()).contains(LocalDate.of(2025, 3, 14));
    assertThat(dayOnly.instant()).isEmpty();
    assertThat(dayOnly.stated()).hasSize(1);
  }

  private static Statement published(String value) {
    return new Statement(Statement.Property.PUBLISHED, value, Statement.Source.OPEN_GRAPH, 0, 10);
  }

  @Test
  void anEntityIsFoundByItsId() {
    Entity one = new Entity("e1", "person", "Ada Byron", List.of(new Span(3, "Ada Byron")), 1);
    Entity two = new Entity("e2", "location", "Oslo", List.of(new Span(20, "Oslo")), 1);
    Article article = Article.builder().put(Field.ENTITIES, List.of(one, two), ORIGIN).build();
    assertThat(article.entity("e2")).contains(two);
    assertThat(article.entity("e3")).isEmpty();
  }

  @Test
  void theFieldsThatHoldSomethingAreNamedInTheirOrder() {
    Field<Optional<String>> mood = Field.optional("com.acme.mood", String.class);
    Article article =
        Article.builder()
            .put(mood, Optional.of("calm"), ORIGIN)
            .put(Field.UPDATED, Optional.of(time("2026-03-02")), ORIGIN)
            .put(Field.HEADLINE, Optional.of(new Span(0, "Rain")), ORIGIN)
            .build();
    assertThat(article.fields()).containsExactly(Field.HEADLINE, Field.UPDATED, mood);
    assertThat(NOTHING.fields()).isEmpty();
  }

  @Test
  void notesAndTheProbabilityAreReadAsComponentsAndAsFields() {
    Note note = new Note(new Span(20, "Correction: It was May."), Note.Kind.CORRECTION, 0.9);
    Article article =
        Article.builder()
            .put(Field.ARTICLE_PROBABILITY, Optional.of(0.75), ORIGIN)
            .put(Field.NOTES, List.of(note), ORIGIN)
            .build();
    assertThat(article.notes()).isEqualTo(article.get(Field.NOTES)).containsExactly(note);
    assertThat(article.articleProbability())
        .isEqualTo(article.get(Field.ARTICLE_PROBABILITY))
        .contains(0.75);
    assertThat(article.fields()).containsExactly(Field.NOTES, Field.ARTICLE_PROBABILITY);
    assertThat(NOTHING.notes()).isEmpty();
    assertThat(NOTHING.articleProbability()).isEmpty();
  }

  private static Timestamp of(Temporal value) {
    return new Timestamp(new Span(0, "x"), value, Optional.empty(), 1);
  }

  @Test
  void onlyATimeWithItsZoneIsAPointInTime() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(of(OffsetDateTime.parse("2026-03-01T06:40+02:00")).instant())
        .contains(Instant.parse("2026-03-01T04:40:00Z"));
    assertThat(of(day.atTime(6, 40)).instant()).isEmpty();
    assertThat(of(day).instant()).isEmpty();
  }

  @Test
  void aZoneIsUsedOnlyWhereTheTextHasNone() {
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(of(OffsetDateTime.parse("2026-03-01T06:40-05:00")).at(oslo))
        .hasToString("2026-03-01T06:40-05:00");
    assertThat(of(day.atTime(6, 40)).at(oslo)).hasToString("2026-03-01T06:40+01:00[Europe/Oslo]");
    assertThat(of(day).at(oslo)).hasToString("2026-03-01T00:00+01:00[Europe/Oslo]");
  }

  @Test
  void aDayBeginsAtItsFirstMomentAndASkippedHourMovesOn() {
    ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    assertThat(of(LocalDate.of(2018, 11, 4)).at(saoPaulo))
        .hasToString("2018-11-04T01:00-02:00[America/Sao_Paulo]");
    assertThat(of(LocalDate.of(2026, 3, 29).atTime(2, 30)).at(oslo))
        .hasToString("2026-03-29T03:30+02:00[Europe/Oslo]");
  }
}
