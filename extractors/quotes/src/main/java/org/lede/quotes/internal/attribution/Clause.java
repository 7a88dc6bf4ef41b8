package org.lede.quotes.internal.attribution;

/**
 * A stretch of a sentence that may be what a cue reports.
 *
 * @param paragraph the paragraph
 * @param cue the item that reports it
 * @param from the first item of what is reported
 * @param to the item after its last one
 */
public record Clause(int paragraph, int cue, int from, int to) {

  boolean follows() {
    return from > cue;
  }

  boolean holds(int item) {
    return item >= from && item < to;
  }

  boolean overlaps(Clause other) {
    return paragraph == other.paragraph && from < other.to && other.from < to;
  }
}
