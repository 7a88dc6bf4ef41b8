package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lede.Entity;

/** Makes entities of clusters, in the order of the text. */
final class EntityWriter {

  private final String text;
  private final PersonTitles titles;
  private final double confidence;

  EntityWriter(String text, String language, double confidence) {
    this.text = text;
    this.titles = PersonTitles.of(language);
    this.confidence = confidence;
  }

  List<Entity> entities(List<Cluster> clusters) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparingInt(Cluster::start));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : ordered) {
      entities.add(entity("e" + (entities.size() + 1), cluster));
    }
    return entities;
  }

  private Entity entity(String id, Cluster cluster) {
    FullName name = cluster.fullName();
    return new Entity(
        id,
        cluster.type(),
        name.text(),
        cluster.isPerson() ? title(cluster, name) : Optional.empty(),
        cluster.spans(),
        confidence);
  }

  /** That of the first mention that is the full name and has one. */
  private Optional<String> title(Cluster cluster, FullName name) {
    return cluster.mentions().stream()
        .filter(mention -> FullName.of(mention).text().equals(name.text()))
        .sorted(Comparator.comparing(mention -> mention.span()))
        .flatMap(mention -> titles.before(text, FullName.of(mention).start()).stream())
        .findFirst();
  }
}
