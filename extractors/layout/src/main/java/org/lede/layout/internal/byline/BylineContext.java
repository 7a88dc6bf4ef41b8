package org.lede.layout.internal.byline;

/**
 * What stands round a stretch that may be a byline.
 *
 * @param afterMark whether the line before is a lone mark: By, Author:
 * @param besideTime whether a line of publication times stands next to it
 */
public record BylineContext(boolean afterMark, boolean besideTime) {

  /** Nothing is known of the neighbours. */
  static final BylineContext NONE = new BylineContext(false, false);
}
