package org.lede.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * An exact slice of an article's text: what was found, and where.
 *
 * <p>Offsets are UTF-16 code units into the string that the caller gave to the parser; the end is
 * exclusive and follows from start and text, so the two cannot disagree. A passage is never empty.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("By Ada Byron\nLONDON");
 * Passage name = text.passage(3, 12);
 * name.text();  // "Ada Byron"
 * name.end();   // 12
 * }</pre>
 *
 * @param start offset of the first code unit, 0 or more
 * @param text the slice itself, at least one code unit
 */
public record Passage(int start, String text) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparingInt(Passage::start)
          .thenComparingInt(Passage::end)
          .thenComparing(Passage::text);

  /**
   * A passage of a text; {@link ArticleText#passage} is the safer way to make one.
   *
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if start is negative or the text empty
   */
  public Passage {
    Objects.requireNonNull(text, "text");
    if (start < 0) {
      throw new IllegalArgumentException("start is negative: " + start);
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a passage holds at least one character, at " + start);
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
   * Whether all of another passage lies in this one.
   *
   * @param other a passage of the same text
   * @return true also when both are the same
   */
  public boolean contains(Passage other) {
    return start <= other.start && other.end() <= end();
  }

  /**
   * Whether this passage and another share at least one code unit.
   *
   * @param other a passage of the same text
   * @return false for passages that only touch
   */
  public boolean overlaps(Passage other) {
    return start < other.end() && other.start < end();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
