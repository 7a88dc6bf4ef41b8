package org.lede;

import java.util.Objects;

/**
 * What went wrong, or was left undecided, while an article was read.
 *
 * <pre>{@code
 * new Diagnostic("timestamps", "08.04.18 can be read as 4 August or 8 April");
 * }</pre>
 *
 * @param extractor the id of the extractor that it concerns
 * @param message one sentence for a person
 */
public record Diagnostic(String extractor, String message) {

  /**
   * A diagnostic.
   *
   * @throws NullPointerException if an argument is null
   */
  public Diagnostic {
    Objects.requireNonNull(extractor, "extractor");
    Objects.requireNonNull(message, "message");
  }
}
