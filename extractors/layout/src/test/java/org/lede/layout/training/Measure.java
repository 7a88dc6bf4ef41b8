package org.lede.layout.training;

import java.util.Locale;

/**
 * One figure of a scoreboard, the higher the better.
 *
 * @param percent of the gold values or pages; of no meaning if there are none
 * @param of how many gold values or pages were counted
 */
record Measure(String name, double percent, int of) {

  static Measure of(String name, double share, int of) {
    return new Measure(name, 100 * share, of);
  }

  @Override
  public String toString() {
    return of == 0 ? "-" : String.format(Locale.ROOT, "%.1f of %4d", percent, of);
  }
}
