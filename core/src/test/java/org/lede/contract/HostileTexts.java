package org.lede.contract;

import java.util.List;

/** Texts that have broken other readers. */
public final class HostileTexts {

  private HostileTexts() {}

  /** All of them, each small enough to be parsed many times. */
  public static List<String> all() {
    return List.of(
        "",
        " ",
        "\n",
        "\r\n\r\n",
        "\u00A0\n\u00A0\n",
        "\uD800",
        "a\uDC00b",
        "\u0000\u0000",
        "\u202Eabc\u202C",
        "\uFEFF",
        "By",
        "Photo:",
        "(((((((((",
        "a".repeat(10_000),
        "1:".repeat(5_000),
        "\"".repeat(10_000),
        "x\n".repeat(5_000));
  }
}
