package org.lede.layout.training;

/** How many of the given values are right, and how many of the gold values are given. */
final class PrecisionRecall {

  private int hits;
  private int given;
  private int gold;

  static PrecisionRecall of(int hits, int given, int gold) {
    PrecisionRecall counts = new PrecisionRecall();
    counts.add(hits, given, gold);
    return counts;
  }

  void add(int moreHits, int moreGiven, int moreGold) {
    hits += moreHits;
    given += moreGiven;
    gold += moreGold;
  }

  int gold() {
    return gold;
  }

  double precision() {
    return given == 0 ? 0 : (double) hits / given;
  }

  double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
