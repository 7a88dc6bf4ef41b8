package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lede.internal.text.Characters;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.words.SharedList;

/** The parts of a name. */
public final class NameParts {

  /** The same in every language that has them. */
  private static final Set<String> GENERATIONS =
      SharedList.NAMES.of("und").entries("generations").keySet().stream()
          .map(Vocabulary::fold)
          .collect(Collectors.toUnmodifiableSet());

  private NameParts() {}

  /** The words in lower case. */
  public static List<String> words(String name) {
    return cased(name).stream().map(Vocabulary::fold).toList();
  }

  /** The words as they stand. */
  public static List<String> cased(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || Characters.isBlank(name.charAt(i))) {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The last word that is no suffix, in lower case. */
  public static String last(String name) {
    List<String> words = words(name);
    int last = words.size() - 1;
    while (last > 0 && GENERATIONS.contains(words.get(last))) {
      last--;
    }
    return words.isEmpty() ? "" : words.get(last);
  }

  static boolean isGeneration(String folded) {
    return GENERATIONS.contains(folded);
  }

  static String first(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Whether two names with the same last word can be one person's. */
  static boolean agree(String one, String other) {
    String a = first(one);
    String b = first(other);
    return a.equals(b)
        || isInitial(a, b)
        || isInitial(b, a)
        || (Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a)))
        || words(one).contains(b)
        || words(other).contains(a);
  }

  private static boolean isInitial(String a, String b) {
    return a.length() == 2 && a.endsWith(".") && b.startsWith(a.substring(0, 1));
  }

  /** Whether it has more than one word. */
  public static boolean isFull(String name) {
    return name.chars().skip(1).anyMatch(c -> Characters.isBlank((char) c));
  }

  public static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 6
        && name.chars().allMatch(Character::isUpperCase);
  }

  /** The first letters of the words that have a capital. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean opens = i == 0 || Characters.isBlank(name.charAt(i - 1));
      if (opens && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }
}
