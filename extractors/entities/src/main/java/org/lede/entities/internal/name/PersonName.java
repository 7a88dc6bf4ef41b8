package org.lede.entities.internal.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lede.entities.internal.words.LinkWords;
import org.lede.entities.internal.words.NameWords;
import org.lede.entities.internal.words.WordLists;
import org.lede.words.SharedList;

/**
 * The name of a person without titles before it and without {@code Jr} after it.
 *
 * @param words in lower case, at least one
 */
public record PersonName(List<String> words) {

  private static final Map<String, String> NICKNAMES =
      WordLists.read("en/people.txt").entries("nicknames");
  private static final Set<String> TITLES = titles();
  private static final Set<String> GENERATIONS =
      LinkWords.of("generations", SharedList.NAMES.of("und"));

  public static PersonName of(Mention mention) {
    List<String> words = withoutTitles(mention.words());
    int end = words.size();
    while (end > 1 && GENERATIONS.contains(words.get(end - 1))) {
      end--;
    }
    return new PersonName(words.subList(0, end));
  }

  /** The words after the titles; a title alone stays. */
  public static List<String> withoutTitles(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static Set<String> titles() {
    Set<String> titles = new HashSet<>();
    SharedList.PEOPLE
        .of("en")
        .entries("titles")
        .keySet()
        .forEach(title -> titles.addAll(NameWords.of(title)));
    return Set.copyOf(titles);
  }

  /** First and last name, the first one not a mere initial. */
  public boolean isFull() {
    return words.size() > 1 && first().length() > 1;
  }

  public boolean isOneWord() {
    return words.size() == 1;
  }

  public String first() {
    return words.get(0);
  }

  public String last() {
    return words.get(words.size() - 1);
  }

  public String whole() {
    return String.join(" ", words);
  }

  /** First and last name, the first one as a nickname stands for it. */
  public String ends() {
    return NICKNAMES.getOrDefault(first(), first()) + " " + last();
  }

  /** The initial of the first name, and the last name. */
  public String initialAndLast() {
    return first().charAt(0) + " " + last();
  }
}
