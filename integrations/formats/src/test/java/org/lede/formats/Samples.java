package org.lede.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Articles whose every value is known. */
final class Samples {

  private static final Origin ORIGIN = new Origin("sample", 0.9);

  private Samples() {}

  static Stream<String> hostile() {
    return Stream.of(
        "\uD83D",
        "a\uDE00b",
        "\uD83D\uDE00",
        "\u0000\u0001\u001F\u007F",
        "\r\n",
        "\"\\</script>",
        "\u2028\u202E\uFFFF",
        "=1+1",
        "a b#%{}",
        "x".repeat(100_000));
  }

  static ArticleText bridgeText() throws IOException {
    return ArticleText.of(resource("bridge.txt"));
  }

  static Article bridge() throws IOException {
    ArticleText text = bridgeText();
    Span ruth = slice(text, "Ruth Adeyemi");
    return Article.builder()
        .put(Field.LANGUAGE, Optional.of(Locale.ENGLISH), ORIGIN)
        .put(Field.HEADLINE, Optional.of(slice(text, "Harbour bridge to close")), ORIGIN)
        .put(Field.STANDFIRST, Optional.of(slice(text, "Ferries will run, the port says.")), ORIGIN)
        .put(Field.BYLINE, Optional.of(byline(text)), ORIGIN)
        .put(
            Field.PUBLISHED,
            time(text, "14 March 2025, 06:40 GMT", OffsetDateTime.parse("2025-03-14T06:40Z")),
            ORIGIN)
        .put(
            Field.UPDATED,
            time(text, "14 March 2025, 06:40", LocalDateTime.parse("2025-03-14T06:40")),
            ORIGIN)
        .put(Field.DATELINE, Optional.of(dateline(text)), ORIGIN)
        .put(Field.PHOTOS, List.of(photo(text)), ORIGIN)
        .put(Field.BODY, List.of(block(text, "The bridge will close on 1 May.")), ORIGIN)
        .put(Field.QUOTES, quotes(text, ruth), ORIGIN)
        .put(Field.ENTITIES, entities(text, ruth), ORIGIN)
        .build();
  }

  /** An article that is one string wherever a string can stand. */
  static Article everywhere(String written) {
    Span span = new Span(0, written);
    return Article.builder()
        .put(Field.HEADLINE, Optional.of(span), ORIGIN)
        .put(Field.STANDFIRST, Optional.of(span), ORIGIN)
        .put(
            Field.BYLINE,
            Optional.of(new Byline(span, List.of(author(span, Contributor.Kind.ORGANIZATION)), 1)),
            ORIGIN)
        .put(
            Field.DATELINE,
            Optional.of(new Dateline(span, List.of(span), List.of(span), Optional.empty(), 1)),
            ORIGIN)
        .put(
            Field.PHOTOS,
            List.of(
                new Photo(
                    Optional.of(span),
                    Optional.of(span),
                    List.of(Contributor.person(span)),
                    List.of(),
                    1)),
            ORIGIN)
        .put(Field.BODY, List.of(new BodyBlock(span, BodyBlock.Kind.PARAGRAPH, 1)), ORIGIN)
        .put(
            Field.QUOTES,
            List.of(quote(Quote.Kind.DIRECT, List.of(span), span, Optional.empty())),
            ORIGIN)
        .put(
            Field.ENTITIES,
            List.of(new Entity(written, written, written, Optional.of(written), List.of(span), 1)),
            ORIGIN)
        .put(Field.NOTES, List.of(new Note(span, Note.Kind.CORRECTION, 1)), ORIGIN)
        .build();
  }

  private static Byline byline(ArticleText text) {
    Span name = slice(text, "Denise Okafor");
    Contributor author =
        new Contributor(
            name, name.text(), Contributor.Kind.PERSON, Optional.of("transport reporter"), 1);
    return new Byline(slice(text, "By Denise Okafor, transport reporter"), List.of(author), 1);
  }

  private static Contributor author(Span name, Contributor.Kind kind) {
    return new Contributor(name, name.text(), kind, Optional.empty(), 1);
  }

  private static Optional<Timestamp> time(ArticleText text, String words, Temporal value) {
    return Optional.of(new Timestamp(slice(text, words), value, Optional.empty(), 1));
  }

  private static Dateline dateline(ArticleText text) {
    Span run = slice(text, "HALDEN, Norway (Reuters)");
    return new Dateline(
        run,
        List.of(slice(text, "HALDEN, Norway")),
        List.of(slice(text, "Reuters")),
        Optional.empty(),
        1);
  }

  private static Photo photo(ArticleText text) {
    return new Photo(
        Optional.of(slice(text, "The bridge at dusk.")),
        Optional.of(slice(text, "Ina Roth/AP")),
        List.of(
            Contributor.person(slice(text, "Ina Roth")),
            Contributor.organization(slice(text, "AP"))),
        List.of(),
        0.9);
  }

  private static BodyBlock block(ArticleText text, String words) {
    return new BodyBlock(slice(text, words), BodyBlock.Kind.PARAGRAPH, 0.9);
  }

  private static List<Quote> quotes(ArticleText text, Span ruth) {
    return List.of(
        quote(
            Quote.Kind.INDIRECT,
            List.of(slice(text, "Ferries will run")),
            slice(text, "the port"),
            Optional.empty()),
        quote(
            Quote.Kind.DIRECT,
            List.of(slice(text, "-Enough,"), slice(text, "It is time.")),
            ruth,
            Optional.of("ruth")));
  }

  private static Quote quote(
      Quote.Kind kind, List<Span> parts, Span speaker, Optional<String> entity) {
    return new Quote(
        kind,
        parts,
        Optional.empty(),
        Optional.of(new Speaker(speaker, speaker.text(), Optional.empty(), entity, 1)),
        Optional.empty(),
        0.75);
  }

  private static List<Entity> entities(ArticleText text, Span ruth) {
    return List.of(
        new Entity("ap", "organization", "AP", List.of(slice(text, "AP")), 1),
        new Entity("halden", "location", "HALDEN", List.of(slice(text, "HALDEN")), 1),
        new Entity("ruth", "person", "Ruth Adeyemi", Optional.of("Mayor"), List.of(ruth), 1));
  }

  private static Span slice(ArticleText text, String words) {
    int start = text.text().indexOf(words);
    return text.span(start, start + words.length());
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
