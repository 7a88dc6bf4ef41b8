package org.lede.entities.internal.gather;

import java.util.List;
import java.util.Optional;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;

/** Names by their initials. */
final class Acronyms {

  private static final int SHORT = 2;

  private final UniqueIndex byInitials = new UniqueIndex();

  /**
   * With and without the small words, short words whole: {@code DRC}, {@code UNDP}, {@code UNSC}.
   */
  void note(Cluster cluster, List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (String word : words) {
      boolean small = Groups.LINKS.contains(word);
      all.append(word.charAt(0));
      big.append(small ? "" : word.substring(0, 1));
      whole.append(small ? "" : word.length() <= SHORT ? word : word.substring(0, 1));
    }
    for (StringBuilder initials : List.of(all, big, whole)) {
      byInitials.put(initials.toString(), cluster);
    }
  }

  /** The name that an acronym stands for; a place's own short name stands for a place alone. */
  Optional<Cluster> spelt(Mention name) {
    if (!isAcronym(name)) {
      return Optional.empty();
    }
    String word = name.lastWord();
    Optional<Cluster> spelt =
        byInitials.get(word).or(() -> byInitials.get(word.substring(0, word.length() - 1)));
    return spelt.filter(
        full -> full.opening().type().equals(name.type()) || !KnownPlaces.has(name.words()));
  }

  /** One word in capitals, but for the last letter: {@code HPA}, {@code HPAs}. */
  static boolean isAcronym(Mention name) {
    String text = name.span().text();
    String capitals = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return name.words().size() == 1
        && name.lastWord().length() > 1
        && capitals.chars().noneMatch(Character::isLowerCase);
  }
}
