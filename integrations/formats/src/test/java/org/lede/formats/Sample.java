package org.lede.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.lede.Article;
import org.lede.jackson.ArticleModule;
import org.lede.text.ArticleText;

/** Articles of which a golden of each format is kept. */
enum Sample {
  /** English, with every field. */
  BRIDGE {
    @Override
    ArticleText text() throws IOException {
      return Samples.bridgeText();
    }

    @Override
    Article article() throws IOException {
      return Samples.bridge();
    }
  },
  /** German, with a local time. */
  BAHN,
  /** Hebrew, from right to left. */
  FERRY;

  static final Path GOLDENS = Path.of("../../extractors/all/src/test/resources/golden");

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ArticleModule());

  ArticleText text() throws IOException {
    return ArticleText.of(Files.readString(folder().resolve("article.txt")));
  }

  /** What the golden of all extractors holds it to be: no model has a say in it. */
  Article article() throws IOException {
    return JSON.readValue(Files.readString(folder().resolve("article.json")), Article.class);
  }

  private Path folder() {
    return GOLDENS.resolve(toString());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
