package org.lede.entities.internal.name;

import java.util.Locale;
import java.util.Optional;

/** The types that the tagger tells apart; the order is that of the tags in a model. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION;

  /** The word that stands in an entity. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type that a finder means by a word, such as {@code person}, {@code PER} or {@code GPE}. */
  public static Optional<EntityType> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "person", "per" -> Optional.of(PERSON);
      case "organization", "organisation", "org" -> Optional.of(ORGANIZATION);
      case "location", "loc", "gpe", "facility", "fac" -> Optional.of(LOCATION);
      default -> Optional.empty();
    };
  }
}
