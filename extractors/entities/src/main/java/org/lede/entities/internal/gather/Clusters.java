package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.Entity;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;

/** Gathers mentions into one entity for each thing. */
public final class Clusters {

  private Clusters() {}

  /**
   * Each entity is as sure as the mentions of its text are on the whole.
   *
   * @param language of the text, whose endings and titles are known or not
   */
  public static List<Entity> of(String text, String language, FoundMentions found) {
    List<Mention> mentions = BaseForms.of(language, found.mentions());
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
    return new EntityWriter(text, language, found.sureness()).entities(joins.clusters());
  }

  private static Cluster joined(Cluster one, Cluster other) {
    one.addAll(other);
    return one;
  }
}
