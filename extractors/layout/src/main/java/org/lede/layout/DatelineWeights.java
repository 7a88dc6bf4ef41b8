package org.lede.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lede.text.Lexicon;

/** How much each clue counts, as log-odds; read from {@code und/dateline-weights.txt}. */
final class DatelineWeights {

  private static final String NAME = "und/dateline-weights.txt";

  private final Map<DatelineClue, Double> weights;

  private DatelineWeights(Map<DatelineClue, Double> weights) {
    this.weights = weights;
  }

  static DatelineWeights create() {
    try (InputStream in = DatelineWeights.class.getResourceAsStream(NAME)) {
      Map<String, String> entries = Lexicon.read(in, NAME).entries("weights");
      Map<DatelineClue, Double> weights = new EnumMap<>(DatelineClue.class);
      for (DatelineClue clue : DatelineClue.values()) {
        weights.put(clue, Double.valueOf(entries.getOrDefault(clue.word(), "0")));
      }
      return new DatelineWeights(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(NAME, e);
    }
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
