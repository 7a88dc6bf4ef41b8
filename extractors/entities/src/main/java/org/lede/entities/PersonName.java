package org.lede.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The name of a person without titles before it and without {@code Jr} after it.
 *
 * @param words in lower case, at least one
 */
record PersonName(List<String> words) {

  private static final Map<String, String> NICKNAMES =
      WordLists.read("en/people.txt").entries("nicknames");
  private static final Set<String> TITLES = lower("en/people.txt", "titles");
  private static final Set<String> GENERATIONS = lower("en/links.txt", "generations");

  static PersonName of(Mention mention) {
    List<String> words = mention.words();
    int first = 0;
    int end = words.size();
    while (first < end - 1 && TITLES.contains(words.get(first))) {
      first++;
    }
    while (end > first + 1 && GENERATIONS.contains(words.get(end - 1))) {
      end--;
    }
    return new PersonName(words.subList(first, end));
  }

  private static Set<String> lower(String file, String section) {
    Set<String> words = new HashSet<>();
    WordLists.read(file).entries(section).keySet().forEach(w -> words.addAll(NameWords.of(w)));
    return Set.copyOf(words);
  }

  /** First and last name, the first one not a mere initial. */
  boolean isFull() {
    return words.size() > 1 && first().length() > 1;
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  String whole() {
    return String.join(" ", words);
  }

  /** First and last name, the first one as a nickname stands for it. */
  String ends() {
    return NICKNAMES.getOrDefault(first(), first()) + " " + last();
  }

  /** The initial of the first name, and the last name. */
  String initialAndLast() {
    return first().charAt(0) + " " + last();
  }
}
