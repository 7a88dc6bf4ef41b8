package org.lede.entities.internal.tagger;

import java.util.List;

/**
 * How sure a reading is. The curve from the margin of a name to the chance that it is right was
 * fitted on outlets that the tagger had not seen; the scoreboard prints it anew.
 */
public final class NameConfidence {

  /** What is said where nothing is known. */
  public static final double UNKNOWN = 0.5;

  private static final double AT_NO_MARGIN = 1.1855;
  private static final double PER_MARGIN = 0.00905;

  private NameConfidence() {}

  /** The share of the names that is probably right. */
  public static double of(List<Name> names, Tagging tagging) {
    return names.stream()
        .mapToDouble(name -> chance(tagging.margin(name)))
        .average()
        .orElse(UNKNOWN);
  }

  /** The chance that a name with this margin is right. */
  public static double chance(double margin) {
    return 1 / (1 + StrictMath.exp(-(AT_NO_MARGIN + PER_MARGIN * margin)));
  }
}
