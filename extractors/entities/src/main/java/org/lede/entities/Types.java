package org.lede.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the same words under different types where they can hardly be two things, and the names of
 * a place that has several.
 */
final class Types {

  private Types() {}

  static void join(List<Cluster> clusters, Joins joins) {
    Map<String, List<Cluster>> sameWords = new HashMap<>();
    for (Cluster cluster : clusters) {
      List<Cluster> same =
          sameWords.computeIfAbsent(
              KnownPlaces.usual(cluster.opening().words()), key -> new ArrayList<>());
      for (Cluster other : same) {
        if (isOneThing(cluster.opening(), other.opening())) {
          joins.join(other, cluster);
        }
      }
      same.add(cluster);
    }
  }

  private static boolean isOneThing(Mention one, Mention other) {
    if (one.type().equals(other.type())) {
      return !one.isPerson();
    }
    if (one.words().size() > 1 && other.words().size() > 1) {
      return true;
    }
    boolean person = one.isPerson() || other.isPerson();
    return !person && (KnownPlaces.isCountry(one.words()) || !KnownPlaces.has(one.words()));
  }
}
