package org.lede.text;

import java.util.Objects;

/**
 * What the source of a text states beside the words that a reader sees: in JSON-LD, in a {@code
 * meta} element, in an attribute.
 *
 * <p>Statements are meant for machines, and are not always true of what the page shows: titles for
 * sharing differ from headlines, houses sign as authors.
 *
 * <pre>{@code
 * // <meta property="article:published_time" content="2025-03-14T06:40:00Z">
 * for (Statement statement : article.stated()) {
 *   statement.property();  // PUBLISHED
 *   statement.value();     // "2025-03-14T06:40:00Z"
 *   statement.from();      // META
 * }
 * }</pre>
 *
 * @param property what is stated
 * @param value as the source writes it, white space folded
 * @param from which of a page's vocabularies says so
 * @param start offset into the source, not the text: its first UTF-16 code unit
 * @param end offset into the source after the last one, greater than start
 */
public record Statement(Property property, String value, Source from, int start, int end) {

  /** What a page can state of its article. */
  public enum Property {
    /** Its headline, or a title for other uses. */
    HEADLINE,
    /** A summary; often the standfirst, sometimes the lead. */
    DESCRIPTION,
    /** One author's name, or several. */
    AUTHOR,
    /** When it first appeared. */
    PUBLISHED,
    /** When it was last changed. */
    UPDATED,
    /** The name of the site or its publisher. */
    SITE_NAME,
    /** Its permanent address. */
    URL,
    /** The language as a tag. */
    LANGUAGE,
    /** The address of a picture. */
    IMAGE,
    /** The caption of a picture. */
    CAPTION,
    /** Who made a picture. */
    CREDIT,
    /** The section of the site. */
    SECTION,
    /** The kind of page, such as {@code NewsArticle} or {@code article}. */
    TYPE
  }

  /** The vocabularies in which pages state things. */
  public enum Source {
    /** A script of schema.org's data. */
    JSON_LD("json-ld"),
    /** A {@code meta} element of Open Graph, {@code og:} and {@code article:}. */
    OPEN_GRAPH("og"),
    /** Any other {@code meta} element. */
    META("meta"),
    /** Attributes of the visible elements, {@code itemprop}. */
    MICRODATA("microdata"),
    /** Attributes of the visible elements, {@code property}. */
    RDFA("rdfa"),
    /** A {@code time} element with its moment. */
    TIME("time"),
    /** The {@code title} element. */
    TITLE("title"),
    /** A {@code link} element. */
    LINK("link"),
    /** An attribute of the {@code html} element. */
    HTML("html");

    private final String word;

    Source(String word) {
      this.word = word;
    }

    /**
     * The word that stands for it in JSON.
     *
     * @return such as {@code json-ld}
     */
    public String word() {
      return word;
    }
  }

  /**
   * A statement.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the value is empty or the offsets hold nothing
   */
  public Statement {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(from, "from");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a statement of " + property + " says nothing");
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a statement stands somewhere: " + start + " to " + end);
    }
  }
}
