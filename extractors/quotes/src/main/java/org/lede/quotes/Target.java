package org.lede.quotes;

/**
 * Words whose speaker is sought: a quotation, or a clause that reports speech.
 *
 * @param paragraph the paragraph that they stand in
 * @param from their first item
 * @param to the item after their last one
 * @param quoted whether they are a quotation
 */
record Target(int paragraph, int from, int to, boolean quoted) {

  static Target quotation(int paragraph, int item) {
    return new Target(paragraph, item, item + 1, true);
  }
}
