package org.lede.layout.internal.dateline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lede.layout.internal.words.WordLists;

/** How much each clue counts, as log-odds; the list {@code und/dateline-weights.txt}. */
final class DatelineWeights {

  private final Map<DatelineClue, Double> weights;

  private DatelineWeights(Map<DatelineClue, Double> weights) {
    this.weights = weights;
  }

  static DatelineWeights create() {
    Map<String, String> entries = new HashMap<>();
    WordLists.of("dateline-weights")
        .byLanguage()
        .values()
        .forEach(list -> entries.putAll(list.entries("weights")));
    Map<DatelineClue, Double> weights = new EnumMap<>(DatelineClue.class);
    for (DatelineClue clue : DatelineClue.values()) {
      weights.put(clue, Double.valueOf(entries.getOrDefault(clue.word(), "0")));
    }
    return new DatelineWeights(weights);
  }

  /** How likely the clues make a dateline, 0 to 1. */
  double confidence(Set<DatelineClue> clues) {
    double sum = 0;
    for (DatelineClue clue : DatelineClue.values()) {
      if (clues.contains(clue)) {
        sum += weights.getOrDefault(clue, 0.0);
      }
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
