package org.lede.entities.internal.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;
import org.lede.entities.internal.words.LinkWords;
import org.lede.entities.internal.words.NameWords;

/**
 * ClusterMerger the forms of the name of a place: with and without the land that follows it after a
 * comma, the word for its kind or {@code Republic of} before it, and the first word of a name for
 * the whole of it.
 */
final class Places {

  private static final Set<String> BUILDINGS = LinkWords.of("buildings");
  private static final Set<String> DIVISIONS = LinkWords.of("divisions");
  private static final Set<String> FORMS_OF_STATE = LinkWords.of("forms of state");

  private final Map<String, Cluster> byWords = new HashMap<>();
  private final UniqueIndex byFirst = new UniqueIndex();
  private final UniqueIndex byLand = new UniqueIndex();

  private Places() {}

  static void join(List<Cluster> clusters, ClusterMerger joins) {
    List<Cluster> named = clusters.stream().filter(c -> c.opening().isPlace()).toList();
    Places places = new Places();
    clusters.forEach(places::noteState);
    named.forEach(places::note);
    for (Cluster place : named) {
      places.shorter(place.opening()).ifPresent(known -> joins.join(known, place));
      places.fuller(place.opening()).ifPresent(known -> joins.join(known, place));
    }
  }

  private void noteState(Cluster cluster) {
    List<String> words = cluster.opening().words();
    int of = words.indexOf("of");
    boolean state = of > 0 && FORMS_OF_STATE.contains(words.get(of - 1));
    if (state && of < words.size() - 1 && !cluster.opening().isPerson()) {
      byLand.put(whole(words.subList(of + 1, words.size())), cluster);
    }
  }

  private void note(Cluster place) {
    Mention name = place.opening();
    byWords.put(whole(name.words()), place);
    if (name.words().size() > 1 && !BUILDINGS.contains(name.lastWord())) {
      byFirst.put(name.firstWord(), place);
    }
  }

  private static String whole(List<String> words) {
    return String.join(" ", words);
  }

  private Optional<Cluster> shorter(Mention name) {
    String text = name.span().text();
    int comma = text.indexOf(',');
    if (comma > 0) {
      return Optional.ofNullable(byWords.get(whole(NameWords.of(text.substring(0, comma)))));
    }
    int last = name.words().size() - 1;
    return last > 0 && DIVISIONS.contains(name.lastWord())
        ? Optional.ofNullable(byWords.get(whole(name.words().subList(0, last))))
        : Optional.empty();
  }

  private Optional<Cluster> fuller(Mention name) {
    Optional<Cluster> state = byLand.get(whole(name.words()));
    return state.isPresent() ? state : byFirstWord(name);
  }

  private Optional<Cluster> byFirstWord(Mention name) {
    return name.words().size() == 1 && !KnownPlaces.has(name.words())
        ? byFirst.get(name.firstWord())
        : Optional.empty();
  }
}
