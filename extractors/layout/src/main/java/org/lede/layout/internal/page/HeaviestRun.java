package org.lede.layout.internal.page;

import java.util.function.IntToDoubleFunction;

/**
 * The run of lines with the greatest sum of weights, some of which count for and some against it.
 *
 * @param first index of its first line
 * @param last index of its last line; less than first where no weight is above zero
 */
public record HeaviestRun(int first, int last) {

  public static HeaviestRun of(int lines, IntToDoubleFunction weight) {
    HeaviestRun heaviest = new HeaviestRun(0, -1);
    double greatest = 0;
    double sum = 0;
    int first = 0;
    for (int i = 0; i < lines; i++) {
      sum += weight.applyAsDouble(i);
      if (sum <= 0) {
        sum = 0;
        first = i + 1;
      } else if (sum > greatest) {
        greatest = sum;
        heaviest = new HeaviestRun(first, i);
      }
    }
    return heaviest;
  }

  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
