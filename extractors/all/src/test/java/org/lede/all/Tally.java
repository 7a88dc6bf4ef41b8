package org.lede.all;

/**
 * How many values were given, how many of them are right, and how many there are. Where one value
 * is asked of each article, the given ones are as many as the gold ones, and F1 is the share of
 * right ones.
 */
record Tally(double hits, double given, double gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  /** One question, answered well or not. */
  static Tally of(boolean hit) {
    return of(hit ? 1 : 0);
  }

  /** One question, answered well to so much. */
  static Tally of(double share) {
    return new Tally(share, 1, 1);
  }

  Tally plus(Tally more) {
    return new Tally(hits + more.hits, given + more.given, gold + more.gold);
  }

  boolean isComplete() {
    return hits == given && hits == gold;
  }

  /** F1 in percent; nothing given where nothing is asked is no fault. */
  double percent() {
    return given + gold == 0 ? 100 : 200 * hits / (given + gold);
  }
}
