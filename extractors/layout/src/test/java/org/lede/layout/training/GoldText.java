package org.lede.layout.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lede.layout.internal.page.WordScan;

/** Makes texts comparable with gold values, as the benches' own scripts do. */
final class GoldText {

  private GoldText() {}

  /** One kind of quote, dash and blank, no case. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); i++) {
      folded.append(foldMark(normal.charAt(i)));
    }
    return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\u00a0]+", " ");
  }

  private static char foldMark(char c) {
    if ("\u2018\u2019\u201A\u201B\u2032`\u00B4\u02BC".indexOf(c) >= 0) {
      return '\'';
    }
    if ("\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u2039\u203A\u300C\u300D".indexOf(c) >= 0) {
      return '"';
    }
    return "\u2010\u2011\u2012\u2013\u2014\u2015\u2212".indexOf(c) >= 0 ? '-' : c;
  }

  /** Letters and digits only. */
  static String squash(String text) {
    StringBuilder squashed = new StringBuilder();
    fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(squashed::appendCodePoint);
    return squashed.toString();
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    String folded = fold(text);
    WordScan.scan(
        folded, 0, folded.length(), (start, end, hash) -> tokens.add(folded.substring(start, end)));
    return tokens;
  }

  /** Token F1 of two texts. */
  static double overlap(String a, String b) {
    List<String> left = tokens(a);
    List<String> right = tokens(b);
    Map<String, Integer> counts = new HashMap<>();
    left.forEach(token -> counts.merge(token, 1, Integer::sum));
    int hits = 0;
    for (String token : right) {
      if (counts.merge(token, -1, Integer::sum) >= 0) {
        hits++;
      }
    }
    return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * hits / (left.size() + right.size());
  }
}
