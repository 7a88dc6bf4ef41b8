package org.lede.entities.internal.words;

import java.util.HashSet;
import java.util.Set;
import org.lede.words.Lexicon;

/** Sections of {@code links.txt}, as words of names are written. */
public final class LinkWords {

  private static final Lexicon LINKS = WordLists.read("en/links.txt");

  private LinkWords() {}

  public static Set<String> of(String section) {
    Set<String> words = new HashSet<>();
    LINKS.entries(section).keySet().forEach(word -> words.addAll(NameWords.of(word)));
    return Set.copyOf(words);
  }
}
