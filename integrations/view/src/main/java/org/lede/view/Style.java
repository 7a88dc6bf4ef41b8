package org.lede.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of a page. */
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

  static String of(Together together) {
    StringBuilder style = new StringBuilder(SHEET);
    together.writeRules(style);
    return style.toString();
  }
}
