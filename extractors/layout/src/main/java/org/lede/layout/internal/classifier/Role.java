package org.lede.layout.internal.classifier;

/**
 * What a line of a page can hold. A line may hold several at once: a name and a date, a caption and
 * its credit.
 */
public enum Role {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  PUBLISHED,
  CAPTION,
  CREDIT,
  PARAGRAPH,
  SUBHEADING;

  public static final int COUNT = values().length;

  /** Its probability among those of a line. */
  float of(float[] probabilities) {
    return probabilities[ordinal()];
  }
}
