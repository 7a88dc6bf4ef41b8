package org.lede;

import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * Who says the words of a quote.
 *
 * <pre>{@code
 * // ..., she told reporters.   after a paragraph in which Ruth Adeyemi speaks
 * speaker.span().text();  // "she"
 * speaker.name();            // "Ruth Adeyemi"
 * }</pre>
 *
 * @param span the nearest mention that names who speaks; may be a pronoun
 * @param name the fullest name that the article gives to this speaker
 * @param entity the id of an {@link Entity} of the same article; empty if none is known
 */
public record Speaker(Span span, String name, Optional<String> entity) {

  /**
   * A speaker.
   *
   * @throws NullPointerException if an argument is null
   */
  public Speaker {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(entity, "entity");
  }
}
