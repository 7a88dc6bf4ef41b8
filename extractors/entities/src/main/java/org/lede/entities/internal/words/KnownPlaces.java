package org.lede.entities.internal.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lede.words.Lexicon;
import org.lede.words.SharedList;

/** What the lists know of places, by the words of a name. */
public final class KnownPlaces {

  private static final Lexicon PLACES = SharedList.PLACES.of("en");
  private static final Set<String> COUNTRIES = names("countries");
  private static final Set<String> ALL = names("countries", "regions", "zone cities", "cities");
  private static final Map<String, String> SAME = samePlaces();

  private KnownPlaces() {}

  private static Set<String> names(String... sections) {
    Set<String> names = new HashSet<>();
    for (String section : sections) {
      PLACES.entries(section).keySet().forEach(name -> names.add(whole(name)));
    }
    return names;
  }

  private static Map<String, String> samePlaces() {
    Map<String, String> same = new HashMap<>();
    WordLists.read("en/links.txt")
        .entries("same place")
        .forEach((name, usual) -> same.put(whole(name), whole(usual)));
    return same;
  }

  private static String whole(String name) {
    return String.join(" ", NameWords.of(name));
  }

  /** The usual name of a place that has several, else the words themselves. */
  public static String usual(List<String> words) {
    String whole = String.join(" ", words);
    return SAME.getOrDefault(whole, whole);
  }

  public static boolean isCountry(List<String> words) {
    return COUNTRIES.contains(usual(words));
  }

  public static boolean has(List<String> words) {
    return ALL.contains(usual(words));
  }
}
