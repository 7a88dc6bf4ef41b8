package org.lede;

/** The range that every confidence and probability keeps to. */
final class Confidence {

  private Confidence() {}

  static void check(double confidence) {
    check("confidence", confidence);
  }

  static void check(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is not between 0 and 1: " + value);
    }
  }
}
