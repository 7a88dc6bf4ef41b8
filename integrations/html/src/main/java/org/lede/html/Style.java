package org.lede.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lede.Article;

/** The style sheet of a page, with a rule for each value that has several places. */
final class Style {

  private static final String SHEET = read();

  private Style() {}

  private static String read() {
    try (InputStream in = Style.class.getResourceAsStream("page.css")) {
      byte[] bytes = Objects.requireNonNull(in, "page.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(Article article) {
    StringBuilder style = new StringBuilder(SHEET);
    together(style, "p", article.photos().size());
    together(style, "q", article.quotes().size());
    together(style, "e", article.entities().size());
    return style.toString();
  }

  /** Whoever points at one place of a value sees all of them, without any script. */
  private static void together(StringBuilder style, String prefix, int count) {
    for (int i = 1; i <= count; i++) {
      String one = "." + prefix + i;
      style
          .append("body:has(%s:is(:hover,:focus-within,:target)) %s".formatted(one, one))
          .append("{outline:2px solid var(--point);outline-offset:1px}\n");
    }
  }
}
