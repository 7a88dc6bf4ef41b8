package org.lede.entities.internal.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name without case and accents, so that two ways to write it are one. */
public final class NameWords {

  private static final Set<String> ARTICLES =
      WordLists.read("en/words.txt").entries("articles").keySet();

  private NameWords() {}

  /** Never empty for a name with a letter or digit. */
  public static List<String> of(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        word.append(c);
      } else if (!isInside(c)) {
        close(word, words);
      }
    }
    close(word, words);
    return words.size() > 1 && ARTICLES.contains(words.get(0))
        ? List.copyOf(words.subList(1, words.size()))
        : List.copyOf(words);
  }

  private static boolean isInside(char c) {
    return c == '.'
        || c == '\''
        || c == '\u2019'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
