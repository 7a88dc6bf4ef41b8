package org.lede;

/** The range that every confidence keeps to. */
final class Confidence {

  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
  }
}
