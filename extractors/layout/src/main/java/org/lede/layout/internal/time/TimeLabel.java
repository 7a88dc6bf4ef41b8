package org.lede.layout.internal.time;

/** What a word before or after a time says of it. */
public enum TimeLabel {
  /** The article came out then: "Published", "Zuerst veröffentlicht am". */
  PUBLISHED,
  /** The article was last changed then: "Updated", "mis à jour le". */
  UPDATED,
  /**
   * The article says what was known then ("Stand:"): either of the two, as the page's others tell.
   */
  AS_OF,
  /** Nothing is said. */
  NONE
}
