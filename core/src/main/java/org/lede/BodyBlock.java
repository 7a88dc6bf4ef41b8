package org.lede;

import java.util.Objects;
import org.lede.text.Span;

/**
 * One block of the article's running text.
 *
 * <pre>{@code
 * List<String> paragraphs =
 *     article.body().stream()
 *         .filter(block -> block.kind() == BodyBlock.Kind.PARAGRAPH)
 *         .map(block -> block.span().text())
 *         .toList();
 * paragraphs.size();  // 3
 * }</pre>
 *
 * @param span the block without surrounding white space, and without a dateline that opens it
 * @param kind what sort of block it is
 * @param confidence 0 to 1: how sure it is that the block belongs to the article
 */
public record BodyBlock(Span span, Kind kind, double confidence) {

  /** The sorts of blocks that an article's text has. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading inside the article. */
    SUBHEADING,
    /** An entry of a list. */
    LIST_ITEM
  }

  /**
   * A block of the body.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public BodyBlock {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Confidence.check(confidence);
  }
}
