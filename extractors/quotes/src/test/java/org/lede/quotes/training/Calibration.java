package org.lede.quotes.training;

import java.util.Locale;

/** How often attributions are right, by how sure they claim to be. */
final class Calibration {

  private static final double[] FLOORS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

  private final int[] count = new int[FLOORS.length];
  private final int[] right = new int[FLOORS.length];
  private final double[] claimed = new double[FLOORS.length];

  void add(double confidence, boolean isRight) {
    int bin = FLOORS.length - 1;
    while (confidence < FLOORS[bin]) {
      bin--;
    }
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    claimed[bin] += confidence;
  }

  /** A line for each step of confidence. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("from   claimed  right    n\n");
    for (int i = 0; i < FLOORS.length; i++) {
      int n = Math.max(1, count[i]);
      table.append(
          String.format(
              Locale.ROOT,
              "%.2f   %5.1f    %5.1f   %5d%n",
              FLOORS[i],
              100 * claimed[i] / n,
              100.0 * right[i] / n,
              count[i]));
    }
    return table.toString();
  }
}
