package org.lede.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whole pages of our own writing, menus and all. */
public final class SampleTexts {

  private SampleTexts() {}

  /** The pages, a few languages among them; in one, label, byline and credit stand alone. */
  public static List<String> all() {
    return List.of(read("flood.txt"), read("bahn.txt"), read("bridge.txt"));
  }

  private static String read(String name) {
    try (InputStream in = SampleTexts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
