package org.lede.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/** Addresses as people and crawlers write them. */
final class Addresses {

  private Addresses() {}

  /** The address, what may not stand in one written as it must be; empty if it is none. */
  static Optional<URI> lenient(String written) {
    String trimmed = Objects.requireNonNull(written, "url").strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(escaped(trimmed)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String address) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean forbidden = c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0;
      escaped.append(forbidden && c < 0x80 ? "%%%02X".formatted((int) c) : String.valueOf(c));
    }
    return escaped.toString();
  }
}
