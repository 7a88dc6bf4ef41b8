package org.lede;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * Words that the article reports as somebody's.
 *
 * <pre>{@code
 * // "We looked at every other way," said Ruth Adeyemi, the director of the port.
 * quote.parts();                       // ["We looked at every other way,"]
 * quote.cue();                         // Optional["said"]
 * quote.speaker().map(Speaker::name);  // Optional["Ruth Adeyemi"]
 * }</pre>
 *
 * @param kind how the words are reported
 * @param parts the words without their outer marks, in the order of the text, at least one; words
 *     that go on over several paragraphs are one quote, a part a paragraph
 * @param whole the reporter's clause round a partial quote; empty for the other kinds
 * @param speaker who says it; empty where the text leaves it open
 * @param cue the words that attribute it, such as `said` or `according to`; empty if there are none
 * @param confidence 0 to 1: how sure it is that words and speaker are right
 */
public record Quote(
    Kind kind,
    List<Span> parts,
    Optional<Span> whole,
    Optional<Speaker> speaker,
    Optional<Span> cue,
    double confidence) {

  /** How words are reported. */
  public enum Kind {
    /** Whole sentences inside quotation marks. */
    DIRECT,
    /** A quoted fragment inside the reporter's own clause. */
    PARTIAL,
    /** Reported speech without marks. */
    INDIRECT
  }

  /**
   * A quote.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if there is no part, or the confidence is not between 0 and 1
   */
  public Quote {
    Objects.requireNonNull(kind, "kind");
    parts = List.copyOf(parts);
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(cue, "cue");
    Confidence.check(confidence);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quote has at least one part");
    }
  }
}
