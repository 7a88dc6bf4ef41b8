package org.lede.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lede.html.HtmlPage;

/** What an input is taken for. */
enum InputFormat {
  /** What its content shows. */
  AUTO,
  HTML,
  TEXT;

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException if none has it
   */
  static InputFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not one of " + names() + ": " + name));
  }

  private static String names() {
    return Arrays.stream(values()).map(InputFormat::toString).collect(Collectors.joining(", "));
  }

  boolean isHtml(byte[] input) {
    return this == HTML || (this == AUTO && HtmlPage.isHtml(input));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
