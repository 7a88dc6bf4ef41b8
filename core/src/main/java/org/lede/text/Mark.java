package org.lede.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What the source of a text says of a stretch of it: that it is a heading, a link, a caption.
 *
 * <p>A mark says what the page's author marked, not what the article is made of: a page may mark
 * its share buttons as headings.
 *
 * <pre>{@code
 * // <h1>Harbour bridge to close</h1>
 * new Mark(Mark.Kind.HEADING, 0, 23, 1, Optional.empty());
 * }</pre>
 *
 * @param kind what the stretch is marked as
 * @param start UTF-16 offset of its first code unit
 * @param end UTF-16 offset after its last one, greater than start
 * @param level of a heading 1 to 6, of a list item how deep its list lies in others, of a container
 *     how deep it lies in the page; otherwise 0
 * @param value the address of a link or image, the moment of a time as its source writes it; empty
 *     for others
 */
public record Mark(Kind kind, int start, int end, int level, Optional<String> value) {

  /** What a page can mark. */
  public enum Kind {
    /** A heading of a level. */
    HEADING,
    /** A link to an address. */
    LINK,
    /** An item of a list. */
    LIST_ITEM,
    /** The caption of a figure. */
    CAPTION,
    /** Who made a picture. */
    CREDIT,
    /** A figure with all that goes with it. */
    FIGURE,
    /** A time, with its moment for machines. */
    TIME,
    /** Who wrote the page. */
    AUTHOR,
    /** The summary under the headline. */
    STANDFIRST,
    /** The article, or the main part of the page. */
    ARTICLE,
    /** The running text of the article. */
    BODY,
    /** Set apart from the main part. */
    ASIDE,
    /** Ways to other pages. */
    NAVIGATION,
    /** The head of a page or of a part of it. */
    HEADER,
    /** The foot of a page or of a part of it. */
    FOOTER,
    /** A quotation set as a block. */
    QUOTATION,
    /** A table. */
    TABLE,
    /** Words set apart by their weight or slant. */
    EMPHASIS,
    /** A paragraph. */
    PARAGRAPH,
    /**
     * A part of the page that holds blocks; containers lie in one another like the page's boxes.
     */
    CONTAINER
  }

  /**
   * A mark.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the offsets hold nothing or the level is negative
   */
  public Mark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a mark holds at least one character: " + start + " to " + end);
    }
    if (level < 0) {
      throw new IllegalArgumentException("level is negative: " + level);
    }
  }
}
