package org.lede.entities.internal.gather;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;

/**
 * ClusterMerger an acronym in brackets to the name before it: {@code Trading Corporation (TC)}, or
 * a name in brackets to its acronym. An acronym of the name in another language has its letters in
 * another order.
 */
final class Brackets {

  private Brackets() {}

  static void join(
      String text, List<Mention> mentions, Map<String, Cluster> byKey, ClusterMerger joins) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention name = mentions.get(i - 1);
      Mention acronym = mentions.get(i);
      if (!name.isPerson() && isBracketed(text, name, acronym) && isOneThing(acronym, name)) {
        joins.join(cluster(byKey, name), cluster(byKey, acronym));
      }
    }
  }

  private static Cluster cluster(Map<String, Cluster> byKey, Mention mention) {
    return Objects.requireNonNull(byKey.get(mention.key()));
  }

  private static boolean isBracketed(String text, Mention name, Mention acronym) {
    int end = acronym.span().end();
    int gap = acronym.span().start() - name.span().end();
    return gap >= 1
        && gap <= 3
        && end < text.length()
        && text.charAt(acronym.span().start() - 1) == '('
        && text.charAt(end) == ')';
  }

  private static boolean isOneThing(Mention one, Mention other) {
    return abbreviates(one, other)
        || abbreviates(other, one)
        || (one.type().equals(other.type()) && (isMadeOf(one, other) || isMadeOf(other, one)));
  }

  /** Whether a name has the letters of a word in any order. */
  private static boolean isMadeOf(Mention acronym, Mention name) {
    if (acronym.words().size() > 1 || name.words().size() < 2 || KnownPlaces.has(acronym.words())) {
      return false;
    }
    StringBuilder letters = new StringBuilder(String.join("", name.words()));
    for (char letter : acronym.lastWord().toCharArray()) {
      int at = letters.indexOf(String.valueOf(letter));
      if (at < 0) {
        return false;
      }
      letters.deleteCharAt(at);
    }
    return true;
  }

  /** Whether the letters of a word stand in a name in their order, from its first letter on. */
  private static boolean abbreviates(Mention acronym, Mention name) {
    String letters = String.join("", acronym.words());
    String all = String.join("", name.words());
    if (name.words().size() < 2 || letters.charAt(0) != all.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < all.length() && found < letters.length(); i++) {
      found += all.charAt(i) == letters.charAt(found) ? 1 : 0;
    }
    return found == letters.length();
  }
}
