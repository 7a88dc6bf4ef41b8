package org.lede.layout.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of some texts, each with how often it occurs. */
final class WordBag {

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  static WordBag of(String text) {
    return of(List.of(text));
  }

  static WordBag of(List<String> texts) {
    WordBag bag = new WordBag();
    texts.forEach(text -> ScoreText.tokens(text).forEach(bag::add));
    return bag;
  }

  private void add(String word) {
    counts.merge(word, 1, Integer::sum);
    size++;
  }

  int size() {
    return size;
  }

  /** How many words this bag shares with another one. */
  PrecisionRecall against(WordBag gold) {
    int hits = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      hits += Math.min(entry.getValue(), gold.counts.getOrDefault(entry.getKey(), 0));
    }
    return PrecisionRecall.of(hits, size, gold.size);
  }

  /** Token F1 of two texts. */
  static double overlap(String given, String gold) {
    return of(given).against(of(gold)).f1();
  }
}
