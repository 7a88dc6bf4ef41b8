package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.Entity;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;

/** Gathers mentions into one entity for each thing. */
public final class Clusters {

  private Clusters() {}

  /** Each entity is as sure as the mentions of its text are on the whole. */
  public static List<Entity> of(String text, FoundMentions found) {
    List<Mention> mentions = found.mentions();
    Map<String, Cluster> sameWords = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      sameWords.merge(mention.key(), new Cluster(mention), Clusters::joined);
    }
    List<Cluster> clusters = new ArrayList<>(sameWords.values());
    ClusterMerger joins = new ClusterMerger(clusters);
    People.join(clusters, joins);
    Groups.join(clusters, joins);
    Places.join(clusters, joins);
    TypeVote.join(clusters, joins);
    Misspellings.join(clusters, joins);
    Brackets.join(text, mentions, sameWords, joins);
    return entities(joins.clusters(), found.sureness());
  }

  private static Cluster joined(Cluster one, Cluster other) {
    one.addAll(other);
    return one;
  }

  private static List<Entity> entities(List<Cluster> clusters, double confidence) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparingInt(Cluster::start));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : ordered) {
      String id = "e" + (entities.size() + 1);
      entities.add(new Entity(id, cluster.type(), cluster.name(), cluster.spans(), confidence));
    }
    return entities;
  }
}
