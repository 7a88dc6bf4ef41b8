package org.lede;

import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * One author named in a byline.
 *
 * <pre>{@code
 * // By Denise Okafor, transport reporter
 * author.name();  // "Denise Okafor"
 * author.role();  // Optional["transport reporter"]
 * }</pre>
 *
 * @param span where the name stands
 * @param name the name alone: no "By", no role, place, handle or outlet
 * @param kind a person, or an organization such as an agency or a desk
 * @param role what the byline says the author is; empty if it says nothing
 */
public record Author(Span span, String name, Kind kind, Optional<String> role) {

  /** Who can sign an article. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** An agency, an outlet or one of its desks. */
    ORGANIZATION
  }

  /**
   * An author.
   *
   * @throws NullPointerException if an argument is null
   */
  public Author {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
  }
}
