package org.lede.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the forms of the name of an organization or a place: the name without {@code Inc.}, its
 * initials, its first or last words if they are several.
 */
final class Groups {

  private static final Set<String> LEGAL_FORMS =
      WordLists.read("en/groups.txt").entries("legal forms").keySet();
  private static final Set<String> LINKS = WordLists.read("en/words.txt").entries("links").keySet();

  private static final int LONGEST_PART = 8;

  private final Unique whole = new Unique();
  private final Unique initials = new Unique();
  private final Unique parts = new Unique();

  private Groups() {}

  static void join(List<Cluster> clusters, Joins joins) {
    List<Cluster> named = clusters.stream().filter(c -> !c.opening().isPerson()).toList();
    Groups groups = new Groups();
    for (Cluster cluster : named) {
      groups.note(cluster, joins);
    }
    for (Cluster cluster : named) {
      groups.fuller(cluster.opening()).ifPresent(full -> joins.join(full, cluster));
    }
  }

  private void note(Cluster cluster, Joins joins) {
    Mention name = cluster.opening();
    List<String> words = withoutLegalForm(name.words());
    String key = key(name, words);
    whole.get(key).ifPresent(known -> joins.join(known, cluster));
    if (whole.isKnown(key)) {
      return;
    }
    whole.put(key, cluster);
    if (words.size() > 1) {
      noteInitials(cluster, words);
      noteParts(cluster, words);
    }
  }

  /** With and without the small words: {@code USAID}, {@code UNDP}, {@code DRC}. */
  private void noteInitials(Cluster cluster, List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      big.append(LINKS.contains(word) ? "" : word.substring(0, 1));
    }
    String type = cluster.opening().type();
    initials.put(type + " " + all, cluster);
    initials.put(type + " " + big, cluster);
  }

  private void noteParts(Cluster cluster, List<String> words) {
    int longest = Math.min(LONGEST_PART, words.size() - 1);
    for (int size = 2; size <= longest; size++) {
      parts.put(key(cluster.opening(), words.subList(0, size)), cluster);
      parts.put(key(cluster.opening(), words.subList(words.size() - size, words.size())), cluster);
    }
  }

  private static List<String> withoutLegalForm(List<String> words) {
    int end = words.size();
    while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static String key(Mention name, List<String> words) {
    return name.type() + " " + String.join(" ", words);
  }

  private Optional<Cluster> fuller(Mention name) {
    if (name.words().size() > 1) {
      boolean place = name.type().equals(EntityType.LOCATION.word());
      return place ? Optional.empty() : parts.get(key(name, withoutLegalForm(name.words())));
    }
    return isAcronym(name) ? initials.get(name.key()) : Optional.empty();
  }

  private static boolean isAcronym(Mention name) {
    String text = name.passage().text();
    return name.lastWord().length() > 1 && text.chars().noneMatch(Character::isLowerCase);
  }
}
