package org.lede.quotes.internal.scope;

/**
 * A line of the text that may hold quotations.
 *
 * @param start offset of its first character that is not blank
 * @param end offset after its last one
 * @param headline whether it is a headline
 * @param labelled offset after the label of a transcript, "KATE:"; the start if there is none
 */
public record QuotableLine(int start, int end, boolean headline, int labelled) {

  QuotableLine(int start, int end, boolean headline) {
    this(start, end, headline, start);
  }

  public QuotableLine withLabel(int labelEnd) {
    return new QuotableLine(start, end, headline, labelEnd);
  }
}
