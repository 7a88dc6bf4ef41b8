package org.lede.internal.scope;

import org.lede.text.Span;

/**
 * A piece of the text that is read by itself: a line, a caption, a credit.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last one
 */
public record Stretch(int start, int end) {

  static Stretch of(Span span) {
    return new Stretch(span.start(), span.end());
  }

  public int length() {
    return end - start;
  }
}
