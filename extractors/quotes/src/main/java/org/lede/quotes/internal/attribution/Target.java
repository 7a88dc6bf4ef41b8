package org.lede.quotes.internal.attribution;

/**
 * Words whose speaker is sought: a quotation, or a clause that reports speech.
 *
 * @param paragraph the paragraph that they stand in
 * @param from their first item
 * @param to the item after their last one
 * @param quoted whether they are a quotation
 * @param cue the item that reports them, if that is known; -1 if not
 */
public record Target(int paragraph, int from, int to, boolean quoted, int cue) {

  public static Target quotation(int paragraph, int item) {
    return new Target(paragraph, item, item + 1, true, -1);
  }

  public static Target clause(Clause clause) {
    return new Target(clause.paragraph(), clause.from(), clause.to(), false, clause.cue());
  }
}
