package org.lede.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.Entity;

/** Gathers mentions into one entity for each thing. */
final class Clusters {

  private Clusters() {}

  static List<Entity> of(String text, List<Mention> mentions) {
    Map<String, Cluster> sameWords = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      sameWords.merge(mention.key(), new Cluster(mention), Clusters::joined);
    }
    List<Cluster> clusters = new ArrayList<>(sameWords.values());
    Joins joins = new Joins(clusters);
    People.join(clusters, joins);
    Groups.join(clusters, joins);
    Places.join(clusters, joins);
    Types.join(clusters, joins);
    Misspellings.join(clusters, joins);
    Brackets.join(text, mentions, sameWords, joins);
    return entities(joins.clusters());
  }

  private static Cluster joined(Cluster one, Cluster other) {
    one.addAll(other);
    return one;
  }

  private static List<Entity> entities(List<Cluster> clusters) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparingInt(Cluster::start));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : ordered) {
      String id = "e" + (entities.size() + 1);
      entities.add(new Entity(id, cluster.type(), cluster.name(), cluster.spans()));
    }
    return entities;
  }
}
