package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which clusters name the same thing (union and find). */
final class ClusterMerger {

  private final List<Cluster> all;
  private final Map<Cluster, Integer> numbers = new HashMap<>();
  private final int[] parent;
  private final BitSet joined = new BitSet();

  ClusterMerger(List<Cluster> all) {
    this.all = all;
    this.parent = new int[all.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      numbers.put(all.get(i), i);
    }
  }

  /** Says that two clusters are one. */
  void join(Cluster one, Cluster other) {
    int first = root(number(one));
    int second = root(number(other));
    if (first != second) {
      joined.set(number(one));
      joined.set(number(other));
    }
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** Whether nothing was joined to a cluster as it was given. */
  boolean isAlone(Cluster cluster) {
    return !joined.get(number(cluster));
  }

  private int number(Cluster cluster) {
    Integer number = numbers.get(cluster);
    if (number == null) {
      throw new IllegalArgumentException("a cluster of another text");
    }
    return number;
  }

  private int root(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The clusters with all that was joined. */
  List<Cluster> clusters() {
    Map<Integer, Cluster> roots = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Cluster cluster = all.get(i);
      Cluster known = roots.putIfAbsent(root(i), cluster);
      if (known != null) {
        known.addAll(cluster);
      }
    }
    return new ArrayList<>(roots.values());
  }
}
