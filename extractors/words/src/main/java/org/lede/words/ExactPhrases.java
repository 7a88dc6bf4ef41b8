package org.lede.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A set of wordings, each with a value, for stretches of text that are one from end to end: a line
 * of a menu, say. What counts as the same is what {@link PhraseMatcher} counts as the same; unlike
 * those, wordings are not found inside a longer text, and take a small part of the memory.
 *
 * <pre>{@code
 * ExactPhrases<String> menu = ExactPhrases.of(Map.of("Sign in", "account"));
 * menu.exactly("SIGN  IN", 0, 8);    // Optional["account"]
 * menu.exactly("Sign in now", 0, 11);  // Optional.empty
 * }</pre>
 *
 * @param <V> the type of the values
 */
public final class ExactPhrases<V> {

  private final Map<String, V> values;
  private final int longest;

  private ExactPhrases(Map<String, V> values) {
    this.values = values;
    longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A set of wordings. Of two that fold to the same, the later one stands.
   *
   * @param <V> the type of the values
   * @param wordings wording to value; a blank wording is passed over
   * @return the set
   * @throws NullPointerException if a wording or value is null
   */
  public static <V> ExactPhrases<V> of(Map<String, ? extends V> wordings) {
    Map<String, V> values = new HashMap<>();
    wordings.forEach(
        (wording, value) -> {
          String folded = folded(wording, 0, wording.length());
          if (!folded.isEmpty()) {
            values.put(folded, Objects.requireNonNull(value, wording));
          }
        });
    return new ExactPhrases<>(values);
  }

  /**
   * The value of a stretch of text that is a wording from end to end.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the stretch begins
   * @param end UTF-16 offset at which it ends
   * @return empty if the stretch is not a wording of this set
   */
  public Optional<V> exactly(CharSequence text, int start, int end) {
    String folded = folded(text, start, end);
    return folded.length() > longest ? Optional.empty() : Optional.ofNullable(values.get(folded));
  }

  /** Folded characters with single blanks between words and none round them. */
  private static String folded(CharSequence text, int start, int end) {
    char[] folded = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      boolean again = c == ' ' && (length == 0 || folded[length - 1] == ' ');
      if (c != Folding.NOTHING && !again) {
        folded[length++] = c;
      }
    }
    return new String(folded, 0, length > 0 && folded[length - 1] == ' ' ? length - 1 : length);
  }

  /** Names the number of wordings. */
  @Override
  public String toString() {
    return "ExactPhrases[" + values.size() + "]";
  }
}
