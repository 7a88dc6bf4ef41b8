package org.lede.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a cluster by a key that it alone has. */
final class Unique {

  private final Map<String, Optional<Cluster>> clusters = new HashMap<>();

  /** A second cluster with the same key makes the key worthless. */
  void put(String key, Cluster cluster) {
    clusters.merge(
        key,
        Optional.of(cluster),
        (one, other) -> one.equals(other) ? one : Optional.<Cluster>empty());
  }

  /** The one cluster with the key; empty if there is none or several. */
  Optional<Cluster> get(String key) {
    return clusters.getOrDefault(key, Optional.empty());
  }

  boolean isKnown(String key) {
    return clusters.containsKey(key);
  }
}
