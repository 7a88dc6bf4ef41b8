package org.lede.entities.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lede.internal.scope.Stretch;

/** Counts pairs of mentions that are rightly one thing, and B-cubed. */
final class LinkScores {

  private record Cell(int gold, int found) {}

  private int right;
  private int foundPairs;
  private int goldPairs;
  private double sumOfPrecision;
  private double sumOfRecall;
  private int found;
  private int gold;

  /** All mentions count: a pair that has a missing or an invented mention is wrong. */
  void add(
      NavigableMap<Stretch, Integer> goldClusters, NavigableMap<Stretch, Integer> foundClusters) {
    Map<Integer, Integer> goldSizes = sizes(goldClusters);
    Map<Integer, Integer> foundSizes = sizes(foundClusters);
    cells(goldClusters, foundClusters)
        .forEach(
            (cell, size) -> {
              right += pairs(size);
              sumOfPrecision += (double) size * size / size(foundSizes, cell.found());
              sumOfRecall += (double) size * size / size(goldSizes, cell.gold());
            });
    goldPairs += goldSizes.values().stream().mapToInt(LinkScores::pairs).sum();
    foundPairs += foundSizes.values().stream().mapToInt(LinkScores::pairs).sum();
    gold += goldClusters.size();
    found += foundClusters.size();
  }

  /** Only mentions that both have count. */
  void addCommon(
      NavigableMap<Stretch, Integer> goldClusters, NavigableMap<Stretch, Integer> foundClusters) {
    UnaryOperator<NavigableMap<Stretch, Integer>> common =
        all -> {
          NavigableMap<Stretch, Integer> kept = new TreeMap<>(all);
          kept.keySet().retainAll(goldClusters.keySet());
          kept.keySet().retainAll(foundClusters.keySet());
          return kept;
        };
    add(common.apply(goldClusters), common.apply(foundClusters));
  }

  private static Map<Cell, Integer> cells(
      NavigableMap<Stretch, Integer> goldClusters, NavigableMap<Stretch, Integer> foundClusters) {
    Map<Cell, Integer> cells = new HashMap<>();
    goldClusters.forEach(
        (mention, cluster) -> {
          Integer other = foundClusters.get(mention);
          if (other != null) {
            cells.merge(new Cell(cluster, other), 1, Integer::sum);
          }
        });
    return cells;
  }

  private static Map<Integer, Integer> sizes(NavigableMap<Stretch, Integer> clusters) {
    Map<Integer, Integer> sizes = new HashMap<>();
    clusters.values().forEach(cluster -> sizes.merge(cluster, 1, Integer::sum));
    return sizes;
  }

  private static int size(Map<Integer, Integer> sizes, int cluster) {
    return Objects.requireNonNull(sizes.get(cluster));
  }

  private static int pairs(int size) {
    return size * (size - 1) / 2;
  }

  double pairwise() {
    return harmonic(precision(), recall());
  }

  private double precision() {
    return percent(right, foundPairs);
  }

  private double recall() {
    return percent(right, goldPairs);
  }

  double bCubed() {
    return harmonic(percent(sumOfPrecision, found), percent(sumOfRecall, gold));
  }

  /** What is asked of nothing is all there. */
  private static double percent(double part, double whole) {
    return whole == 0 ? 100 : 100 * part / whole;
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  @Override
  public String toString() {
    List<Double> figures =
        List.of(
            precision(),
            recall(),
            pairwise(),
            percent(sumOfPrecision, found),
            percent(sumOfRecall, gold),
            bCubed());
    return String.format(
        Locale.ROOT,
        "pairs P %5.1f R %5.1f F1 %5.1f   B-cubed P %5.1f R %5.1f F1 %5.1f",
        figures.toArray());
  }
}
