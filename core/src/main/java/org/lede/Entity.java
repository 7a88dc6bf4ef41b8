package org.lede;

import java.util.List;
import java.util.Objects;
import org.lede.text.Span;

/**
 * One person, organization, place or other thing, with all its mentions.
 *
 * <pre>{@code
 * entity.name();      // "Ruth Adeyemi"
 * entity.type();      // "person"
 * entity.mentions();  // ["Ruth Adeyemi"]
 * }</pre>
 *
 * @param id unique in its article; the same text gives the same id
 * @param type `person`, `organization`, `location`, or another lower-case word
 * @param name the fullest form of the name in the article
 * @param mentions every place that names it, in the order of the text, at least one
 */
public record Entity(String id, String type, String name, List<Span> mentions) {

  /**
   * An entity.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if there is no mention
   */
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity has at least one mention");
    }
  }
}
