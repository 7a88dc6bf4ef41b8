package org.lede.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the forms of the name of an organization or a place: the name without {@code Inc.}, its
 * initials, its first or last words.
 */
final class Groups {

  private static final Set<String> LEGAL_FORMS =
      WordLists.read("en/groups.txt").entries("legal forms").keySet();
  static final Set<String> LINKS = WordLists.read("en/words.txt").entries("links").keySet();

  private static final int LONGEST_PART = 8;

  private final Unique whole = new Unique();
  private final Acronyms acronyms = new Acronyms();
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
      acronyms.note(cluster, words);
      noteParts(cluster, words);
    }
  }

  private void noteParts(Cluster cluster, List<String> words) {
    int longest = Math.min(LONGEST_PART, words.size() - 1);
    for (int size = 1; size <= longest; size++) {
      noteHead(cluster, words.subList(0, size));
      noteTail(cluster, words, words.size() - size);
    }
  }

  private void noteHead(Cluster cluster, List<String> head) {
    boolean place = head.size() == 1 && KnownPlaces.has(head);
    if (!place && !LINKS.contains(head.get(head.size() - 1))) {
      parts.put(key(cluster.opening(), head), cluster);
    }
  }

  /** What several words after {@code of} name is another thing: the bank's nation, not the bank. */
  private void noteTail(Cluster cluster, List<String> words, int from) {
    List<String> tail = words.subList(from, words.size());
    boolean other = tail.size() == 1 ? KnownPlaces.has(tail) : LINKS.contains(words.get(from - 1));
    if (!other && !LINKS.contains(tail.get(0))) {
      parts.put(key(cluster.opening(), tail), cluster);
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
    Optional<Cluster> spelt = acronyms.spelt(name);
    return spelt.isPresent() || name.isPlace()
        ? spelt
        : parts.get(key(name, withoutLegalForm(name.words())));
  }
}
