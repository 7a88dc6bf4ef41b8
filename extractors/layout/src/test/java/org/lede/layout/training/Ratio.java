package org.lede.layout.training;

/** How much of how many. */
final class Ratio {

  private double hits;
  private int of;

  void add(boolean hit) {
    add(hit ? 1 : 0);
  }

  void add(double share) {
    hits += share;
    of++;
  }

  int of() {
    return of;
  }

  Measure measure(String name) {
    return Measure.of(name, hits / of, of);
  }
}
