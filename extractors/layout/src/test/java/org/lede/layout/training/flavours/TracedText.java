package org.lede.layout.training.flavours;

import java.util.Arrays;

/** A text made of another one, with the place that each character comes from. */
public final class TracedText {

  private final String text;
  private final int[] origins;

  private TracedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  public String text() {
    return text;
  }

  /** The UTF-16 offset in the other text that a character comes from, or -1 if it was added. */
  public int origin(int index) {
    return origins[index];
  }

  /** Writes a traced text from left to right. */
  static final class Builder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];

    Builder(String source) {
      this.source = source;
    }

    /** Adds characters that the other text does not have. */
    Builder add(String added) {
      for (int i = 0; i < added.length(); i++) {
        put(added.charAt(i), -1);
      }
      return this;
    }

    /** Takes characters over, line breaks within them as blanks. */
    Builder take(int start, int end) {
      for (int i = start; i < end; i++) {
        char c = source.charAt(i);
        put(c == '\n' || c == '\r' ? ' ' : c, i);
      }
      return this;
    }

    private void put(char c, int origin) {
      if (text.length() == origins.length) {
        origins = Arrays.copyOf(origins, 2 * origins.length);
      }
      origins[text.length()] = origin;
      text.append(c);
    }

    TracedText build() {
      return new TracedText(text.toString(), Arrays.copyOf(origins, text.length()));
    }
  }
}
