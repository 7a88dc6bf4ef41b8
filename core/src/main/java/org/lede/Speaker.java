package org.lede;

import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * Who says the words of a quote.
 *
 * <pre>{@code
 * // ..., she told reporters.   after a paragraph with Ruth Adeyemi, the director of the port
 * speaker.span().text();  // "she"
 * speaker.name();         // "Ruth Adeyemi"
 * speaker.role();         // Optional["director of the port"]
 * }</pre>
 *
 * @param span the nearest mention that names who speaks; may be a pronoun
 * @param name the fullest name that the article gives to this speaker, without office, employer,
 *     honours or place
 * @param role what the text says that the speaker is, as it stands there: office, employer,
 *     honours; empty if it says nothing
 * @param entity the id of an {@link Entity} of the same article; empty if none is known; see {@link
 *     Article#entity}
 * @param confidence 0 to 1: how sure it is that this one says the words
 */
public record Speaker(
    Span span, String name, Optional<String> role, Optional<String> entity, double confidence) {

  /**
   * A speaker.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Speaker {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(entity, "entity");
    Confidence.check(confidence);
  }
}
