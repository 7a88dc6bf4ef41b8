package org.lede.entities.internal.tagger;

import java.util.List;

/** How sure a reading is. */
public final class NameConfidence {

  /** What is said where nothing is known. */
  public static final double UNKNOWN = 0.5;

  private NameConfidence() {}

  /** The share of the names that is probably right. */
  public static double of(List<Name> names, Tagging tagging, ConfidenceCurve curve) {
    return names.stream()
        .mapToDouble(name -> curve.chance(tagging.margin(name)))
        .average()
        .orElse(UNKNOWN);
  }
}
