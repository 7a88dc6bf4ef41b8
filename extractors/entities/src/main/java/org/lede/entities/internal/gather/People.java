package org.lede.entities.internal.gather;

import java.util.List;
import java.util.Optional;
import org.lede.entities.internal.name.PersonName;

/**
 * ClusterMerger the shorter forms of a person's name to the full one: first and last name without
 * what stands between, an initial or nickname for the first name, the last words or the first ones
 * of it, the last name alone, the first or a middle one alone. A form that fits two people joins
 * neither, but a name alone that was used of the first of them before the second came up is his.
 */
final class People {

  private static final int LONGEST_PART = 6;
  private static final int SHORTEST_MIDDLE = 3;

  private final UniqueIndex byEnds = new UniqueIndex();
  private final UniqueIndex byPart = new UniqueIndex();
  private final UniqueIndex byInitialAndLast = new UniqueIndex();
  private final UniqueIndex byLast = new UniqueIndex();
  private final UniqueIndex byFirst = new UniqueIndex();
  private final UniqueIndex byMiddle = new UniqueIndex();

  private People() {}

  static void join(List<Cluster> clusters, ClusterMerger joins) {
    List<Cluster> persons = clusters.stream().filter(c -> c.opening().isPerson()).toList();
    People people = new People();
    people.joinSameNames(persons, joins);
    persons.forEach(people::noteParts);
    persons.forEach(people::note);
    for (Cluster person : persons) {
      people.fuller(person).ifPresent(full -> joins.join(full, person));
    }
  }

  /** Names of the same first and last word, or a nickname of it, are one person. */
  private void joinSameNames(List<Cluster> persons, ClusterMerger joins) {
    for (Cluster person : persons) {
      PersonName name = PersonName.of(person.opening());
      String ends = name.isFull() ? name.ends() : name.whole();
      byEnds.get(ends).ifPresent(known -> joins.join(known, person));
      if (!byEnds.isKnown(ends)) {
        byEnds.put(ends, person);
      }
    }
  }

  /** The first cluster with the same first and last name. */
  private Cluster same(PersonName name, Cluster person) {
    return byEnds.get(name.ends()).orElse(person);
  }

  private void noteParts(Cluster person) {
    PersonName name = PersonName.of(person.opening());
    List<String> words = name.words();
    Cluster known = same(name, person);
    for (int size = 2; size < Math.min(words.size(), LONGEST_PART); size++) {
      byPart.put(String.join(" ", words.subList(0, size)), known);
      byPart.put(String.join(" ", words.subList(words.size() - size, words.size())), known);
    }
  }

  private void note(Cluster person) {
    PersonName name = PersonName.of(person.opening());
    if (name.isFull()) {
      Cluster known = byPart.get(name.whole()).orElse(same(name, person));
      byInitialAndLast.put(name.initialAndLast(), known);
      byLast.put(name.last(), known);
      byFirst.put(name.first(), known);
      noteMiddle(name.words(), known);
    }
  }

  private void noteMiddle(List<String> words, Cluster known) {
    for (int i = 1; i < Math.min(words.size() - 1, LONGEST_PART); i++) {
      if (words.get(i).length() >= SHORTEST_MIDDLE) {
        byMiddle.put(words.get(i), known);
      }
    }
  }

  private Optional<Cluster> fuller(Cluster person) {
    PersonName name = PersonName.of(person.opening());
    if (name.isOneWord()) {
      return byNameAlone(name.last(), person);
    }
    return name.isFull() ? byPart.get(name.whole()) : byInitialAndLast.get(name.whole());
  }

  private Optional<Cluster> byNameAlone(String word, Cluster person) {
    for (UniqueIndex full : List.of(byLast, byFirst, byMiddle)) {
      if (full.isKnown(word)) {
        return full.get(word).or(() -> full.earlier(word, person));
      }
    }
    return Optional.empty();
  }
}
