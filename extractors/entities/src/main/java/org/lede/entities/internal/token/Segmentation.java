package org.lede.entities.internal.token;

import org.lede.entities.internal.words.WordLists;
import org.lede.words.Lexicon;

/**
 * How a language is cut into tokens.
 *
 * @param characters whether a letter without case of a script that writes no blanks is a token of
 *     its own
 * @param elision whether a small word ends in an apostrophe: {@code l'Italia}
 * @param suffix whether an ending begins with an apostrophe: {@code Ankara'da}
 * @param proclitics letters that are written before a word as if they were part of it
 */
public record Segmentation(boolean characters, boolean elision, boolean suffix, String proclitics) {

  private static final Lexicon LISTS = WordLists.read("segmentation.txt");

  /** As English is cut. */
  public static final Segmentation ENGLISH = of("en");

  /** How the language of a tag such as {@code tr} is cut. */
  public static Segmentation of(String language) {
    return new Segmentation(
        has("characters", language),
        has("elision", language),
        has("suffix", language),
        LISTS.entries("proclitics").getOrDefault(language, ""));
  }

  private static boolean has(String section, String language) {
    return LISTS.entries(section).containsKey(language);
  }
}
