package org.lede.entities.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lede.words.Lexicon;

/**
 * What words of names may be in their base form, by the endings of a language. Words are as {@link
 * NameWords} has them.
 */
public final class Inflections {

  private static final int MIN_STEM = 2;

  /** Holds languages with a list alone, so that odd languages cannot fill it. */
  private static final Map<String, Inflections> READ = new ConcurrentHashMap<>();

  /** An ending, and the one that it takes the place of. */
  private record Change(String ending, String base) {}

  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Set<String> baseEndings = new HashSet<>();
  private final boolean isEveryWord;
  private int longest;

  private Inflections(Lexicon lexicon) {
    isEveryWord = lexicon.entries("agreement").containsKey("every word");
    lexicon.entries("endings").forEach(this::add);
  }

  private void add(String base, String endings) {
    String plain = plain(base);
    baseEndings.add(plain);
    for (String ending : endings.split(" ", -1)) {
      Change change = new Change(plain(ending), plain);
      longest = Math.max(longest, change.ending().length());
      changes.computeIfAbsent(change.ending(), key -> new ArrayList<>()).add(change);
    }
  }

  /** An ending without its hyphen, as names are written when they are compared. */
  private static String plain(String ending) {
    return String.join("", NameWords.of(ending));
  }

  /** Those of a language; empty if it has no list. */
  public static Optional<Inflections> of(String language) {
    Inflections known = READ.get(language);
    if (known != null) {
      return Optional.of(known);
    }
    return WordLists.find(language, "endings.txt")
        .map(lexicon -> READ.computeIfAbsent(language, key -> new Inflections(lexicon)));
  }

  /** Whether every word of a person's name changes, not the last one alone. */
  public boolean isEveryWord() {
    return isEveryWord;
  }

  /** What a word may be in its base form, those with the longest stem first; not the word. */
  public List<String> bases(String word) {
    Set<String> bases = new LinkedHashSet<>();
    int most = Math.min(longest, word.length() - MIN_STEM);
    for (int cut = 0; cut <= most; cut++) {
      String stem = word.substring(0, word.length() - cut);
      for (Change change : changes.getOrDefault(word.substring(stem.length()), List.of())) {
        bases.add(stem + change.base());
      }
    }
    bases.remove(word);
    return List.copyOf(bases);
  }

  /** Whether a word ends like a base form, so that it may be one itself. */
  public boolean endsLikeBase(String word) {
    return baseEndings.stream().anyMatch(ending -> !ending.isEmpty() && word.endsWith(ending));
  }

  /** Whether another word may have been changed as one that became its base form. */
  public boolean changesAlike(String word, String base, String other) {
    for (int cut = 0; cut <= Math.min(longest, word.length() - MIN_STEM); cut++) {
      String stem = word.substring(0, word.length() - cut);
      String ending = word.substring(stem.length());
      boolean fits = other.endsWith(ending) && other.length() - cut >= MIN_STEM;
      for (Change change : changes.getOrDefault(ending, List.of())) {
        if (fits && base.equals(stem + change.base())) {
          return true;
        }
      }
    }
    return false;
  }
}
