package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why each line was taken for what, in words: written down by the decisions as they are taken, for
 * whoever asks why a caption became the headline.
 */
public final class Reasons {

  /** What a line was taken for, or was not, and why. */
  public record Reason(String decision, String why) {}

  private final Map<Integer, List<Reason>> byLine = new TreeMap<>();

  /** Notes that a line was taken for something. */
  void say(int line, String decision, String why) {
    byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(new Reason(decision, why));
  }

  /** What was said of a line, in the order of the decisions. */
  List<Reason> of(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  /** A probability as it stands in a reason, the same in every locale. */
  static String percent(double probability) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * probability);
  }
}
