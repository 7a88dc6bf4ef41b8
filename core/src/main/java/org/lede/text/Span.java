package org.lede.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * An exact slice of an article's text: what was found, and where.
 *
 * <p>Offsets are UTF-16 code units into the string that the caller gave to the parser; the end is
 * exclusive and follows from start and text, so the two cannot disagree. A span is never empty.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("By Ada Byron\nLONDON");
 * Span name = text.span(3, 12);
 * name.text();  // "Ada Byron"
 * name.end();   // 12
 * }</pre>
 *
 * @param start offset of the first code unit, 0 or more
 * @param text the slice itself, at least one code unit
 */
public record Span(int start, String text) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end).thenComparing(Span::text);

  /**
   * A span of a text; {@link ArticleText#span} is the safer way to make one.
   *
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if start is negative or the text empty
   */
  public Span {
    Objects.requireNonNull(text, "text");
    if (start < 0) {
      throw new IllegalArgumentException("start is negative: " + start);
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a span holds at least one character, at " + start);
    }
  }

  /**
   * Offset after the last code unit.
   *
   * @return {@code start() + text().length()}
   */
  public int end() {
    return start + text.length();
  }

  /**
   * Whether all of another span lies in this one.
   *
   * @param other a span of the same text
   * @return true also when both are the same
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end() <= end();
  }

  /**
   * Whether this span and another share at least one code unit.
   *
   * @param other a span of the same text
   * @return false for spans that only touch
   */
  public boolean overlaps(Span other) {
    return start < other.end() && other.start < end();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
