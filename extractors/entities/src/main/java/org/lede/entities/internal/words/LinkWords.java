package org.lede.entities.internal.words;

import java.util.HashSet;
import java.util.Set;
import org.lede.words.Lexicon;

/** Sections of {@code links.txt}, as words of names are written. */
public final class LinkWords {

  private static final Lexicon LINKS = WordLists.read("en/links.txt");

  private LinkWords() {}

  public static Set<String> of(String section) {
    return words(LINKS, section);
  }

  /** A section of that file and of a shared list as one. */
  public static Set<String> of(String section, Lexicon shared) {
    return words(LINKS.plus(shared), section);
  }

  /** A section of any list, as words of names are written. */
  public static Set<String> words(Lexicon lexicon, String section) {
    Set<String> words = new HashSet<>();
    lexicon.entries(section).keySet().forEach(word -> words.addAll(NameWords.of(word)));
    return Set.copyOf(words);
  }
}
