package org.lede.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lede.Article;
import org.lede.formats.CsvTable;
import org.lede.formats.Ninjs;
import org.lede.formats.SchemaOrg;
import org.lede.text.ArticleText;

/** What {@code --format} can name. */
@SuppressWarnings("ImmutableEnumChecker") // its forms have no state
enum Format {
  JSON("json", "", (article, text, pretty) -> ArticleOutput.json(article, pretty)),
  JSON_LD(
      "jsonld",
      "",
      (article, text, pretty) -> ArticleOutput.json(SchemaOrg.newsArticle(article, text), pretty)),
  NINJS(
      "ninjs",
      "",
      (article, text, pretty) -> ArticleOutput.json(Ninjs.item(article, text), pretty)),
  QUOTES("quotes.csv", CsvTable.QUOTES),
  PHOTOS("photos.csv", CsvTable.PHOTOS),
  ENTITIES("entities.csv", CsvTable.ENTITIES);

  /** How one article is written. */
  private interface Form {
    byte[] write(Article article, ArticleText text, boolean pretty) throws IOException;
  }

  private final String name;
  private final String header;
  private final Form form;

  Format(String name, CsvTable table) {
    this(name, table.header(), (article, text, pretty) -> utf8(table.rows(article, text)));
  }

  Format(String name, String header, Form form) {
    this.name = name;
    this.header = header;
    this.form = form;
  }

  static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of " + names()));
  }

  private static String names() {
    return Arrays.stream(values()).map(format -> format.name).collect(Collectors.joining(", "));
  }

  /** What stands once before all articles. */
  byte[] header() {
    return utf8(header);
  }

  byte[] write(Article article, ArticleText text, boolean pretty) throws IOException {
    return form.write(article, text, pretty);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
