package org.lede.layout.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;

/**
 * Chinese and Japanese share their ideographs, and many a word: kana decide. A Japanese sentence
 * has particles and endings in kana, a Chinese one has a brand's name in them at most.
 */
final class KanaRule {

  /** Japanese has a kana for every two ideographs; a headline for every ten. */
  private static final double MIN_KANA_OF_JAPANESE = 0.05;

  /** So many ideographs without kana make no Japanese; fewer may be one long compound. */
  private static final int MIN_IDEOGRAPHS = 16;

  private final List<Integer> written = new ArrayList<>();
  private final List<Integer> unwritten = new ArrayList<>();

  /** The languages that are written with kana, and those that have ideographs only. */
  KanaRule(WordLists lists) {
    int language = 0;
    for (Lexicon lexicon : lists.byLanguage().values()) {
      if (isListed(lexicon, UnicodeScript.HIRAGANA)) {
        written.add(language);
      } else if (isListed(lexicon, UnicodeScript.HAN)) {
        unwritten.add(language);
      }
      language++;
    }
  }

  private static boolean isListed(Lexicon lexicon, UnicodeScript script) {
    return lexicon.entries("scripts").keySet().stream()
        .anyMatch(name -> UnicodeScript.forName(name) == script);
  }

  /** What a text shows of both. */
  static final class Count {
    private int ideographs;
    private int kana;

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '\u3040') {
          UnicodeScript script = UnicodeScript.of(c);
          ideographs += script == UnicodeScript.HAN ? 1 : 0;
          kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        }
      }
    }
  }

  /** Takes away the points of the languages that the text cannot be in. */
  void apply(Count count, double[] points) {
    if (count.kana > MIN_KANA_OF_JAPANESE * (count.kana + count.ideographs)) {
      unwritten.forEach(language -> points[language] = 0);
    } else if (count.ideographs >= MIN_IDEOGRAPHS) {
      written.forEach(language -> points[language] = 0);
    }
  }
}
