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
        "\uFEFF",
        "\uD800",
        "a\uDC00b",
        "\uD800\uD800 By \uDC00",
        "\u0000\u0000\n\u0000",
        "\u202Eabc\u202C\u2066def",
        "Z\u0300\u0301\u0302\u0303\u0304\u0305".repeat(300),
        "By",
        "By By By By",
        "Photo:",
        "Photo: Photo: Photo:",
        "Published: Updated: Published:",
        "1.2.3.4.5.6.7.8.9",
        "99/99/9999 99:99",
        "LONDON (AP) -",
        "(AP) (AP) (AP) -- -- --",
        "((((((((((()))",
        "a".repeat(20_000),
        "1:".repeat(10_000),
        "12.".repeat(7_000),
        "\"".repeat(20_000),
        "(".repeat(20_000),
        "x\n".repeat(5_000),
        "By Ann Lee\n".repeat(2_000),
        "Photo: A/B ".repeat(2_000),
        "LONDON (AP) - ".repeat(2_000),
        "3 May 2024, 10:00 ".repeat(1_500),
        "\u8A18\u8005".repeat(8_000));
  }
}
