package org.lede.entities.internal.gather;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lede.Dateline;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;

/**
 * Takes the places that a dateline names for places wherever the article has them: a model that
 * sees words alone may hold a town in capitals for the letters of a house.
 */
public final class DatelinePlaces {

  private final Set<List<String>> places = new HashSet<>();

  private DatelinePlaces(Dateline dateline) {
    for (String place : dateline.places()) {
      places.add(NameWords.of(place));
      places.add(NameWords.of(withoutQualifier(place)));
    }
  }

  /** The mentions of an article with a dateline, its places as places. */
  public static List<Mention> in(Dateline dateline, List<Mention> mentions) {
    DatelinePlaces known = new DatelinePlaces(dateline);
    return mentions.stream().map(known::retyped).toList();
  }

  /** {@code CAMBRIDGE} of {@code CAMBRIDGE, Mass.}. */
  private static String withoutQualifier(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private Mention retyped(Mention mention) {
    return places.contains(mention.words()) && !mention.isPerson()
        ? new Mention(mention.span(), EntityType.LOCATION.word(), mention.words())
        : mention;
  }
}
