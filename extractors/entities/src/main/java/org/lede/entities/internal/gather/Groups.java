package org.lede.entities.internal.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;
import org.lede.entities.internal.words.LinkWords;
import org.lede.entities.internal.words.WordLists;
import org.lede.words.SharedList;

/**
 * ClusterMerger the forms of the name of an organization or a place: the name without {@code Inc.},
 * its initials, its first or last words. Several words after {@code of} name another thing (the
 * nation of a bank), and the words before {@code Council} one that has it.
 */
final class Groups {

  private static final Set<String> LEGAL_FORMS =
      LinkWords.words(
          WordLists.read("en/groups.txt").plus(SharedList.COMPANIES.of("und")), "legal forms");
  static final Set<String> LINKS = WordLists.read("en/words.txt").entries("links").keySet();

  private static final Set<String> ORGANS = LinkWords.of("organs");
  private static final Set<String> OWN_NAMES = LinkWords.of("names of their own");

  private static final int LONGEST_PART = 8;

  private final UniqueIndex whole = new UniqueIndex();
  private final Acronyms acronyms = new Acronyms();
  private final UniqueIndex parts = new UniqueIndex();

  private Groups() {}

  static void join(List<Cluster> clusters, ClusterMerger joins) {
    List<Cluster> named = clusters.stream().filter(c -> !c.opening().isPerson()).toList();
    Groups groups = new Groups();
    for (Cluster cluster : named) {
      groups.note(cluster, joins);
    }
    for (Cluster cluster : named) {
      groups.fuller(cluster.opening()).ifPresent(full -> joins.join(full, cluster));
    }
  }

  private void note(Cluster cluster, ClusterMerger joins) {
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
    boolean organ = ORGANS.contains(words.get(words.size() - 1));
    for (int size = 1; size <= longest; size++) {
      if (!organ) {
        notePart(cluster, words.subList(0, size));
      }
      if (size == 1 || !LINKS.contains(words.get(words.size() - size - 1))) {
        notePart(cluster, words.subList(words.size() - size, words.size()));
      }
    }
  }

  private void notePart(Cluster cluster, List<String> part) {
    boolean other = part.size() == 1 && (KnownPlaces.has(part) || OWN_NAMES.contains(part.get(0)));
    boolean cut = LINKS.contains(part.get(0)) || LINKS.contains(part.get(part.size() - 1));
    if (!other && !cut) {
      parts.put(key(cluster.opening(), part), cluster);
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
    return spelt.isPresent() || name.isPlace() || Acronyms.isAcronym(name)
        ? spelt
        : parts.get(key(name, withoutLegalForm(name.words())));
  }
}
