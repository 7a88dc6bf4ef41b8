package org.lede.layout.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs given with gold texts one to one, the most alike first. */
final class TextPairs {

  private record Pair(int given, int gold, double overlap) {}

  private TextPairs() {}

  /** How many pairs share words with a token F1 of at least so much. */
  static int count(List<String> given, List<String> gold, double least) {
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Pair pair : bestFirst(given, gold, least)) {
      if (!left.contains(pair.given()) && !right.contains(pair.gold())) {
        left.add(pair.given());
        right.add(pair.gold());
      }
    }
    return left.size();
  }

  private static List<Pair> bestFirst(List<String> given, List<String> gold, double least) {
    List<WordBag> left = given.stream().map(WordBag::of).toList();
    List<WordBag> right = gold.stream().map(WordBag::of).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        Pair pair = new Pair(i, j, left.get(i).against(right.get(j)).f1());
        if (pair.overlap() >= least) {
          pairs.add(pair);
        }
      }
    }
    // Sorting is stable: of equals the first given text comes first, then the first gold one.
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    return pairs;
  }
}
