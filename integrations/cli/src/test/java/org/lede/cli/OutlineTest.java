package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

class OutlineTest {

  private static final Origin ORIGIN = new Origin("test", 0.9);

  @Test
  void everythingThatWasFoundIsShown() throws IOException {
    byte[] expected =
        Objects.requireNonNull(getClass().getResourceAsStream("outline.txt")).readAllBytes();
    assertThat(Outline.of(article()))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Test
  void anEmptyArticleSaysSo() {
    assertThat(Outline.of(Article.builder().build())).isEqualTo("Nothing was found.\n");
    assertThat(Run.of("Bridge shut", "--text").out()).isEqualTo("Headline: Bridge shut ~0.90\n\n");
  }

  @Test
  void noLineIsWiderThanAPage() {
    assertThat(Wrapping.wrap("word ".repeat(100), 80, "  ").lines())
        .allMatch(line -> line.length() <= 80 && line.startsWith("  word"));
    assertThat(Wrapping.wrap("x".repeat(200), 80, "").lines())
        .allMatch(line -> line.length() <= 80);
    assertThat(Wrapping.wrap("記者".repeat(50), 80, "").lines())
        .allMatch(line -> line.length() <= 40);
  }

  @Test
  void terminalsGetNoControlCharacters() {
    assertThat(Wrapping.printable(" a\u001B[31mb\r\n\u00A0\u0000c ")).isEqualTo("a [31mb c");
  }

  private static Article article() {
    return Article.builder()
        .put(Field.HEADLINE, Optional.of(span("Bridge shut after flood")), ORIGIN)
        .put(Field.STANDFIRST, Optional.of(span("Repairs may take weeks")), ORIGIN)
        .put(Field.LANGUAGE, Optional.of(Locale.ENGLISH), ORIGIN)
        .put(
            Field.BYLINE,
            Optional.of(new Byline(span("By Ada Byron"), List.of(author()), 1)),
            ORIGIN)
        .put(
            Field.DATELINE,
            Optional.of(
                new Dateline(
                    span("PASSAU (dpa)"), List.of(span("PASSAU")), List.of(), Optional.empty(), 1)),
            ORIGIN)
        .put(
            Field.PUBLISHED,
            Optional.of(
                new Timestamp(
                    span("08.04.18"),
                    LocalDate.of(2018, 8, 4),
                    Optional.of(LocalDate.of(2018, 4, 8)),
                    1)),
            ORIGIN)
        .put(
            Field.PHOTOS,
            List.of(
                new Photo(
                    Optional.of(span("The bridge")),
                    Optional.of(span("Ina Roth/dpa")),
                    List.of(
                        Contributor.person(span("Ina Roth")),
                        Contributor.organization(span("dpa"))),
                    List.of(),
                    0.8)),
            ORIGIN)
        .put(
            Field.BODY,
            List.of(
                block("What happened", BodyBlock.Kind.SUBHEADING),
                block("The water rose. ".repeat(8).strip(), BodyBlock.Kind.PARAGRAPH),
                block("Two boats", BodyBlock.Kind.LIST_ITEM)),
            ORIGIN)
        .put(
            Field.QUOTES,
            List.of(
                new Quote(
                    Quote.Kind.DIRECT,
                    List.of(span("We wait,"), span("and hope.")),
                    Optional.empty(),
                    Optional.of(
                        new Speaker(
                            span("she"),
                            "Ruth Adeyemi",
                            Optional.of("harbour master"),
                            Optional.empty(),
                            1)),
                    Optional.empty(),
                    0.7)),
            ORIGIN)
        .put(
            Field.ENTITIES,
            List.of(
                new Entity(
                    "e1",
                    "person",
                    "Ruth Adeyemi",
                    Optional.of("Mayor"),
                    List.of(span("Ruth Adeyemi"), span("she")),
                    1)),
            ORIGIN)
        .put(
            Field.NOTES,
            List.of(
                new Note(span("Correction: it is May."), Note.Kind.CORRECTION, 0.8),
                new Note(span("How we reported this."), Note.Kind.EDITORS_NOTE, 0.6)),
            ORIGIN)
        .put(Field.ARTICLE_PROBABILITY, Optional.of(0.97), ORIGIN)
        .diagnostic(new Diagnostic("test", "08.04.18 can be read in two ways"))
        .build();
  }

  private static Contributor author() {
    return new Contributor(
        span("Ada Byron"), "Ada Byron", Contributor.Kind.PERSON, Optional.of("reporter"), 1);
  }

  private static BodyBlock block(String text, BodyBlock.Kind kind) {
    return new BodyBlock(span(text), kind, 0.9);
  }

  private static Span span(String text) {
    return new Span(0, text);
  }
}
