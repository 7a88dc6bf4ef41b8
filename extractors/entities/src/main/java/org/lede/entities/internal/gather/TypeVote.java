package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;

/**
 * ClusterMerger the same words under different types where they can hardly be two things, and the
 * names of a place that has several.
 */
final class TypeVote {

  private TypeVote() {}

  static void join(List<Cluster> clusters, ClusterMerger joins) {
    Map<String, List<Cluster>> sameWords = new HashMap<>();
    for (Cluster cluster : clusters) {
      List<Cluster> same =
          sameWords.computeIfAbsent(
              KnownPlaces.usual(cluster.opening().words()), key -> new ArrayList<>());
      for (Cluster other : same) {
        if (isOneThing(cluster, other, joins)) {
          joins.join(other, cluster);
        }
      }
      same.add(cluster);
    }
  }

  private static boolean isOneThing(Cluster one, Cluster other, ClusterMerger joins) {
    Mention name = one.opening();
    if (name.type().equals(other.opening().type())) {
      return !name.isPerson();
    }
    if (name.words().size() > 1 && other.opening().words().size() > 1) {
      return true;
    }
    boolean stray = isStrayPerson(one, joins) || isStrayPerson(other, joins);
    boolean place = name.isPlace() || other.opening().isPlace();
    return stray ? !place : isOneGroup(name, other.opening());
  }

  /** A name alone that is nobody's, so that a group of that name may be meant. */
  private static boolean isStrayPerson(Cluster cluster, ClusterMerger joins) {
    return cluster.opening().isPerson() && joins.isAlone(cluster);
  }

  /** A country, also as a team or government; of other known places, a club may have the name. */
  private static boolean isOneGroup(Mention one, Mention other) {
    boolean group = !one.isPerson() && !other.isPerson();
    return group && (KnownPlaces.isCountry(one.words()) || !KnownPlaces.has(one.words()));
  }
}
