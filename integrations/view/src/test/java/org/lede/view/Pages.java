package org.lede.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Span;

/** Pages to look at. */
enum Pages {
  /** An English article with a value of nearly every kind. */
  BRIDGE,
  /** A Hebrew article. */
  FERRY,
  /** An article with a date in its dateline. */
  MAIL,
  ARABIC,
  /** A headline of markup, script and characters that turn letters round. */
  HOSTILE,
  /** Two hundred paragraphs full of quotes and names. */
  LONG,
  EMPTY;

  private static final String MARKUP =
      "<script>document.title='run'</script><img src=http://127.0.0.1:9/x onerror=alert(1)>"
          + "\" onmouseover=\"alert(1)</style></title>\u202E"
          + "x".repeat(500);

  ArticlePage page() throws IOException {
    return switch (this) {
      case BRIDGE -> read(golden("bridge"));
      case FERRY -> read(golden("ferry"));
      case MAIL -> read(golden("mail"));
      case ARABIC -> read(resource("arabic.txt"));
      case HOSTILE -> hostile();
      case LONG -> read(longText());
      case EMPTY -> read("");
    };
  }

  private static ArticlePage read(String text) {
    return ArticlePage.of(ArticleParser.discovered().parse(text), text);
  }

  private static String golden(String name) throws IOException {
    Path goldens = Path.of("../../extractors/all/src/test/resources/golden");
    return Files.readString(goldens.resolve(name).resolve("article.txt"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ArticlePage hostile() {
    Article article =
        Article.builder()
            .put(
                Field.HEADLINE,
                Optional.of(new Span(0, MARKUP)),
                new Origin("<i onclick=alert(1)>", 0.9))
            .build();
    return ArticlePage.of(article, MARKUP);
  }

  private static String longText() {
    List<String> names = List.of("Mira Olsen", "Jonas Berg", "Ada Lindqvist", "Peter Haugen");
    List<String> places = List.of("Halden", "Oslo", "Bergen", "Copenhagen", "Tallinn");
    List<String> bodies = List.of("Nordic Rail", "the University of Oslo", "Baltic Freight Ltd");
    StringBuilder text =
        new StringBuilder(
            "Home\nNews\n\nA year without the bridge\n\nBy Ina Roth\n\n14 March 2025, 06:40 GMT\n\n");
    for (int i = 0; i < 200; i++) {
      String name = names.get(i % names.size());
      String place = places.get(i % places.size());
      String body = bodies.get(i % bodies.size());
      text.append(
          i % 2 == 0
              ? "“The ferries of day %d were full,” said %s, who works for %s in %s. “Nobody waits.”"
                  .formatted(i, name, body, place)
              : "%s said that the repairs in %s would take %d weeks, though %s hopes for fewer."
                  .formatted(name, place, i, body));
      text.append("\n\n");
    }
    return text.append("Most read\nAbout us\n").toString();
  }
}
