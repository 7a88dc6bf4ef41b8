package org.lede;

import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * A person or an organization that has a share in the article: an author of its byline, or whom the
 * credit of a photo names.
 *
 * <pre>{@code
 * // By Denise Okafor, transport reporter
 * author.name();  // "Denise Okafor"
 * author.kind();  // a person
 * author.role();  // Optional["transport reporter"]
 * }</pre>
 *
 * @param span where the name stands
 * @param name the name alone: no "By", no role, place, handle or outlet
 * @param kind a person, or an organization such as an agency or a desk
 * @param role what the text says that the contributor is; empty if it says nothing
 * @param confidence 0 to 1: how sure it is that this one wrote the article, or made the photo
 */
public record Contributor(
    Span span, String name, Kind kind, Optional<String> role, double confidence) {

  /** Who can contribute to an article. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** An agency, an outlet or one of its desks. */
    ORGANIZATION
  }

  /**
   * A contributor.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Contributor {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Confidence.check(confidence);
  }

  /**
   * A person whose name stands in the text as it is, without a role and for sure; for tests.
   *
   * @param name where the name stands
   * @return a contributor of confidence 1
   */
  public static Contributor person(Span name) {
    return new Contributor(name, name.text(), Kind.PERSON, Optional.empty(), 1);
  }

  /**
   * An organization whose name stands in the text as it is, without a role and for sure; for tests.
   *
   * @param name where the name stands
   * @return a contributor of confidence 1
   */
  public static Contributor organization(Span name) {
    return new Contributor(name, name.text(), Kind.ORGANIZATION, Optional.empty(), 1);
  }
}
