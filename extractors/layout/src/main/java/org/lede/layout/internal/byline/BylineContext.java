package org.lede.layout.internal.byline;

/**
 * What stands round a stretch that may be a byline.
 *
 * @param afterMark whether the line before is a lone mark: By, Author:
 * @param withTime whether a time stands in the same line
 */
public record BylineContext(boolean afterMark, boolean withTime) {

  /** Nothing is known of the neighbours. */
  static final BylineContext NONE = new BylineContext(false, false);
}
