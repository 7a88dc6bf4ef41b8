package org.lede;

import java.util.Objects;
import org.lede.text.Span;

/**
 * What the newsroom says of the article itself, before or after it.
 *
 * <p>A note is no part of the body: what it says is not reported but set right, explained or added.
 *
 * <pre>{@code
 * // Correction: An earlier version of this article misspelled the mayor's name.
 * for (Note note : article.notes()) {
 *   note.kind();         // CORRECTION
 *   note.span().text();  // "Correction: An earlier version of this article ..."
 * }
 * }</pre>
 *
 * @param span the note with its label, without surrounding white space
 * @param kind what the note is about
 * @param confidence 0 to 1: how sure it is that this is a note of this kind
 */
public record Note(Span span, Kind kind, double confidence) {

  /** What a newsroom has to say of its article. */
  public enum Kind {
    /** Something was wrong and is set right, or withdrawn. */
    CORRECTION,
    /** How the article came about, or how it is to be read. */
    EDITORS_NOTE,
    /** What was added or changed since it first appeared. */
    UPDATE
  }

  /**
   * A note.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Note {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Confidence.check(confidence);
  }
}
