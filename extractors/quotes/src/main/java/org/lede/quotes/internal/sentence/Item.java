package org.lede.quotes.internal.sentence;

import org.lede.quotes.internal.words.Shape;

/**
 * A word, a mark, or a whole quotation of a paragraph.
 *
 * @param shape what it is, one of {@link Shape} or the mark itself
 * @param start offset of its first character
 * @param end offset after its last one
 * @param word in lower case, with plain apostrophes
 * @param span which quotation of the paragraph it is, -1 if it is none
 */
public record Item(char shape, int start, int end, String word, int span) {

  boolean is(char wanted) {
    return shape == wanted;
  }

  Item as(char other) {
    return new Item(other, start, end, word, span);
  }
}
