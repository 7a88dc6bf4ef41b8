package org.lede.entities.internal.gather;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a cluster by a key that it alone has. Clusters are put in, in the order of the text. */
final class UniqueIndex {

  private static final int NONE = Integer.MAX_VALUE;

  /** The first cluster with a key, and where the second one begins. */
  private record Holder(Cluster cluster, int rivalStart) {

    Holder and(Cluster other) {
      return cluster.equals(other) ? this : new Holder(cluster, Math.min(rivalStart, start(other)));
    }

    boolean isAlone() {
      return rivalStart == NONE;
    }

    /** Whether a short form is used after the cluster begins and before it has a rival. */
    boolean isMeantBy(Cluster shortForm) {
      return shortForm.mentions().stream()
          .mapToInt(mention -> mention.span().start())
          .anyMatch(start -> start > start(cluster) && start < rivalStart);
    }

    private static int start(Cluster cluster) {
      return cluster.opening().span().start();
    }
  }

  private final Map<String, Holder> holders = new HashMap<>();

  /** A second cluster with the same key makes the key worthless. */
  void put(String key, Cluster cluster) {
    holders.merge(key, new Holder(cluster, NONE), (known, next) -> known.and(cluster));
  }

  /** The one cluster with the key; empty if there is none or several. */
  Optional<Cluster> get(String key) {
    return Optional.ofNullable(holders.get(key)).filter(Holder::isAlone).map(Holder::cluster);
  }

  /** The first of several clusters with the key, if a short form meant it when it was alone. */
  Optional<Cluster> earlier(String key, Cluster shortForm) {
    return Optional.ofNullable(holders.get(key))
        .filter(holder -> holder.isMeantBy(shortForm))
        .map(Holder::cluster);
  }

  boolean isKnown(String key) {
    return holders.containsKey(key);
  }
}
