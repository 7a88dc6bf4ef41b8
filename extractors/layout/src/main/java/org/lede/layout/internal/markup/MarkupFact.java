package org.lede.layout.internal.markup;

/** A fact about a line that its text does not show, but the source of the page does. */
public enum MarkupFact {
  FIRST_HEADING,
  SECOND_HEADING,
  LOWER_HEADING,
  /** It is in the only heading of the first level. */
  ONLY_FIRST_HEADING,
  /** The page has headings of the first level, and it is in none. */
  NO_FIRST_HEADING,
  /** It is what JSON-LD or microdata give as the headline. */
  HEADLINE_OF_DATA,
  /** It is a title that the page states for others. */
  TITLE,
  /** It is a title without the name of the site. */
  TITLE_IN_PART,
  /** It shares most of its words with a title. */
  TITLE_ALMOST,
  /** Another line is a title, and it is not. */
  NO_TITLE,
  DESCRIPTION,
  /** Its words are part of a description, or have it as a part. */
  DESCRIPTION_IN_PART,
  NO_DESCRIPTION,
  /** It is marked as the standfirst. */
  STANDFIRST,
  /** It names an author whom the page states. */
  STATED_AUTHOR,
  /** It is the name of such an author and hardly more. */
  STATED_AUTHOR_ALONE,
  /** Another line names a stated author, and it does not. */
  NO_STATED_AUTHOR,
  /** All of it is marked as the author. */
  AUTHOR,
  AUTHOR_IN_PART,
  /** Another line is marked as the author. */
  NO_AUTHOR,
  /** It tells a day on which the page says it was published. */
  STATED_DAY,
  /** Another line tells that day, and it does not. */
  NO_STATED_DAY,
  /** It holds a time with its moment. */
  TIME,
  /** It holds a time with the moment that the page states. */
  STATED_TIME,
  CAPTION,
  /** The page has captions, and it is in none. */
  NO_CAPTION,
  STATED_CAPTION,
  CREDIT,
  CREDIT_IN_PART,
  FIGURE,
  BODY,
  /** The page marks its body, and it lies outside. */
  NO_BODY,
  ARTICLE,
  /** The page marks its article, and it lies outside. */
  NO_ARTICLE,
  ASIDE,
  NAVIGATION,
  HEADER,
  FOOTER,
  QUOTATION,
  TABLE,
  LIST_ITEM,
  PARAGRAPH,
  EMPHASIS,
  /** It is a link and nothing else. */
  LINK,
  LINK_IN_PART,
  /** It lies right in the part of the page that holds most of the prose. */
  MAIN_CONTAINER,
  /** It lies in a part of that part. */
  BELOW_MAIN_CONTAINER,
  /** It lies outside of it. */
  OTHER_CONTAINER;

  static final int COUNT = values().length;

  /** Its place in the set of a line's facts. */
  long bit() {
    return 1L << ordinal();
  }

  boolean isIn(long facts) {
    return (facts & bit()) != 0;
  }
}
