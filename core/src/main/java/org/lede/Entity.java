package org.lede;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * One person, organization, place or other thing, with all its mentions.
 *
 * <pre>{@code
 * entity.name();      // "Ruth Adeyemi"
 * entity.title();     // Optional.empty; of "Professor Ruth Adeyemi" it is "Professor"
 * entity.type();      // "person"
 * entity.mentions();  // ["Ruth Adeyemi"]
 * }</pre>
 *
 * @param id unique in its article; the same text gives the same id
 * @param type `person`, `organization`, `location`, or another lower-case word
 * @param name the fullest form of the name in the article, without a title; where words are
 *     inflected, in its base form if the article has it
 * @param title what stands before that name and says what the person is, as it is written, such as
 *     {@code Dr.} or {@code Prime Minister}; empty if nothing does, and for what is no person
 * @param mentions every place that names it, in the order of the text, at least one
 * @param confidence 0 to 1: how sure it is that these are mentions of one thing of this type
 */
public record Entity(
    String id,
    String type,
    String name,
    Optional<String> title,
    List<Span> mentions,
    double confidence) {

  /**
   * An entity.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if there is no mention, or the confidence is not between 0 and
   *     1
   */
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    mentions = List.copyOf(mentions);
    Confidence.check(confidence);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity has at least one mention");
    }
  }

  /** An entity without a title. */
  public Entity(String id, String type, String name, List<Span> mentions, double confidence) {
    this(id, type, name, Optional.empty(), mentions, confidence);
  }
}
