package org.lede.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the shorter forms of a person's name to the full one: first and last name without what
 * stands between, an initial or nickname for the first name, the last words or the first ones of
 * it, the last name alone, the first alone. A form that fits two people joins neither.
 */
final class People {

  private static final Map<String, String> NICKNAMES =
      WordLists.read("en/people.txt").entries("nicknames");

  private static final int LONGEST_PART = 6;

  private final Unique byEnds = new Unique();
  private final Unique byPart = new Unique();
  private final Unique byInitialAndLast = new Unique();
  private final Unique byLast = new Unique();
  private final Unique byFirst = new Unique();

  private People() {}

  static void join(List<Cluster> clusters, Joins joins) {
    List<Cluster> persons = clusters.stream().filter(c -> c.opening().isPerson()).toList();
    People people = new People();
    joinFullNames(persons, joins, people.byEnds);
    persons.forEach(people::noteParts);
    persons.forEach(people::note);
    for (Cluster person : persons) {
      people.fuller(person.opening()).ifPresent(full -> joins.join(full, person));
    }
  }

  /** Names of the same first and last word, or a nickname of it, are one person. */
  private static void joinFullNames(List<Cluster> persons, Joins joins, Unique byEnds) {
    for (Cluster person : persons) {
      if (isFull(person.opening())) {
        String ends = ends(person.opening());
        byEnds.get(ends).ifPresent(known -> joins.join(known, person));
        if (!byEnds.isKnown(ends)) {
          byEnds.put(ends, person);
        }
      }
    }
  }

  private static boolean isFull(Mention name) {
    return name.words().size() > 1 && name.firstWord().length() > 1;
  }

  private static String ends(Mention name) {
    return plain(name.firstWord()) + " " + name.lastWord();
  }

  /** The name that a nickname stands for. */
  private static String plain(String first) {
    return NICKNAMES.getOrDefault(first, first);
  }

  private void noteParts(Cluster person) {
    List<String> words = person.opening().words();
    Cluster known = byEnds.get(ends(person.opening())).orElse(person);
    for (int size = 2; size < Math.min(words.size(), LONGEST_PART); size++) {
      byPart.put(String.join(" ", words.subList(0, size)), known);
      byPart.put(String.join(" ", words.subList(words.size() - size, words.size())), known);
    }
  }

  private static String whole(Mention name) {
    return String.join(" ", name.words());
  }

  private void note(Cluster person) {
    Mention name = person.opening();
    if (isFull(name)) {
      Cluster same = byEnds.get(ends(name)).orElse(person);
      Cluster known = byPart.get(whole(name)).orElse(same);
      byInitialAndLast.put(name.firstWord().charAt(0) + " " + name.lastWord(), known);
      byLast.put(name.lastWord(), known);
      byFirst.put(name.firstWord(), known);
    }
  }

  private Optional<Cluster> fuller(Mention name) {
    if (name.words().size() > 1) {
      return isFull(name)
          ? byPart.get(whole(name))
          : byInitialAndLast.get(name.firstWord() + " " + name.lastWord());
    }
    return byLast.isKnown(name.lastWord())
        ? byLast.get(name.lastWord())
        : byFirst.get(name.lastWord());
  }
}
