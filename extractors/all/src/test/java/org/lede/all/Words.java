package org.lede.all;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts compared by their words: letters and digits without case, and no blanks or marks. */
final class Words {

  private static final String IDEOGRAPH =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]";

  /** A run of letters and digits; in Chinese, Japanese and Korean a single character. */
  private static final Pattern WORD =
      Pattern.compile(IDEOGRAPH + "|(?:(?!" + IDEOGRAPH + ")[\\p{L}\\p{M}\\p{Nd}])+");

  private Words() {}

  static List<String> of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORD.matcher(folded).results().map(MatchResult::group).toList();
  }

  /** The words with one blank between. */
  static String fold(String text) {
    return String.join(" ", of(text));
  }

  /**
   * F1 of the words of two texts, each counted as often as it stands there; 0 where one has none.
   */
  static double overlap(String given, String gold) {
    List<String> open = new ArrayList<>(of(gold));
    List<String> words = of(given);
    double all = open.size() + words.size();
    long hits = words.stream().filter(open::remove).count();
    return all == 0 ? 0 : 2 * hits / all;
  }

  /** Whether one name is the other or a part of it, such as a surname. */
  static boolean isSameName(String one, String other) {
    Set<String> left = Set.copyOf(of(one));
    Set<String> right = Set.copyOf(of(other));
    boolean named = !left.isEmpty() && !right.isEmpty();
    return named && (left.containsAll(right) || right.containsAll(left));
  }
}
