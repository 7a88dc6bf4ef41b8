package org.lede.entities.internal.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;

/**
 * ClusterMerger a word that stands once to another that differs in one letter, or in the order of
 * two: {@code Hasian} to {@code Hasina}. Only long words that no list knows, of people and places.
 */
final class Misspellings {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;

  private final Map<String, Cluster> byAllButOneLetter = new HashMap<>();
  private final ClusterMerger joins;

  private Misspellings(ClusterMerger joins) {
    this.joins = joins;
  }

  static void join(List<Cluster> clusters, ClusterMerger joins) {
    Misspellings misspellings = new Misspellings(joins);
    clusters.stream().filter(c -> isWord(c.opening())).forEach(misspellings::join);
  }

  private static boolean isWord(Mention name) {
    int length = name.lastWord().length();
    return (name.isPerson() || name.isPlace())
        && name.words().size() == 1
        && length >= SHORTEST
        && length <= LONGEST
        && !KnownPlaces.has(name.words());
  }

  private void join(Cluster word) {
    for (int i = 0; i < word.opening().lastWord().length(); i++) {
      Cluster other = byAllButOneLetter.putIfAbsent(without(word, i), word);
      if (other != null && !other.equals(word) && (isStray(word) || isStray(other))) {
        joins.join(other, word);
      }
    }
  }

  private boolean isStray(Cluster word) {
    return word.mentions().size() == 1 && joins.isAlone(word);
  }

  private static String without(Cluster word, int letter) {
    String all = word.opening().lastWord();
    return word.opening().type() + " " + all.substring(0, letter) + all.substring(letter + 1);
  }
}
