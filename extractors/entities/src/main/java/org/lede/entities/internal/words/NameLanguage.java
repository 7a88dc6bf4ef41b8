package org.lede.entities.internal.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a language is called in the names of models and lists. */
public final class NameLanguage {

  /** Where nothing says what language a text is in, English is tried. */
  public static final String ENGLISH = "en";

  /** {@code nb} and {@code nn} are written {@code no}. */
  private static final Map<String, String> OTHER_CODES =
      WordLists.read("segmentation.txt").entries("other codes");

  private static final Map<String, String> NEAREST =
      WordLists.read("segmentation.txt").entries("nearest");

  private NameLanguage() {}

  /** The code of a language in small letters, the same for two codes of one language. */
  public static String of(Locale locale) {
    String code = locale.getLanguage();
    return OTHER_CODES.getOrDefault(code, code);
  }

  /** The language whose model reads a language that has none; empty if none is near. */
  public static Optional<String> nearest(String code) {
    return Optional.ofNullable(NEAREST.get(code));
  }
}
