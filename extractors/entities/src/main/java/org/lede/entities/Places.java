package org.lede.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lede.text.Lexicon;

/**
 * Joins the forms of the name of a place: with and without the land that follows it after a comma
 * or the word for its kind, and the first word of a name for the whole of it.
 */
final class Places {

  private static final Lexicon LINKS = WordLists.read("en/links.txt");
  private static final Set<String> BUILDINGS = lower("buildings");
  private static final Set<String> DIVISIONS = lower("divisions");

  private final Map<String, Cluster> byWords = new HashMap<>();
  private final Unique byFirst = new Unique();

  private Places() {}

  private static Set<String> lower(String section) {
    Set<String> words = new HashSet<>();
    LINKS.entries(section).keySet().forEach(word -> words.addAll(NameWords.of(word)));
    return Set.copyOf(words);
  }

  static void join(List<Cluster> clusters, Joins joins) {
    List<Cluster> named = clusters.stream().filter(c -> c.opening().isPlace()).toList();
    Places places = new Places();
    named.forEach(places::note);
    for (Cluster place : named) {
      places.shorter(place.opening()).ifPresent(known -> joins.join(known, place));
      places.fuller(place.opening()).ifPresent(known -> joins.join(known, place));
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
    String text = name.passage().text();
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
    return name.words().size() == 1 && !KnownPlaces.has(name.words())
        ? byFirst.get(name.firstWord())
        : Optional.empty();
  }
}
