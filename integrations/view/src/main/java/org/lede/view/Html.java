package org.lede.view;

/** Writes HTML. Whatever comes from outside goes through {@link #text} or an attribute's value. */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  /** An opening tag; the attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html element(String tag, String content, String... attributes) {
    return open(tag, attributes).text(content).close(tag);
  }

  /** Text as it is, except that what HTML cannot hold, or what turns letters round, is shown. */
  Html text(String text) {
    return text(text, 0, text.length());
  }

  Html text(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      if (isShown(c)) {
        character(c);
      } else {
        element("abbr", "" + REPLACEMENT, "class", "odd", "title", "U+%04X".formatted(c));
      }
      i += Character.charCount(c);
    }
    return this;
  }

  /** Text where no element may stand. */
  Html plain(String text) {
    escape(text);
    return this;
  }

  Html newLine() {
    out.append('\n');
    return this;
  }

  /** Markup of our own. */
  Html markup(String own) {
    out.append(own);
    return this;
  }

  private void escape(String value) {
    value.codePoints().forEach(c -> character(isShown(c) ? c : REPLACEMENT));
  }

  private void character(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isShown(int c) {
    return c == '\t' || c == '\n' || !(isControl(c) || isNoCharacter(c) || turnsLetters(c));
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL;
  }

  private static boolean isNoCharacter(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Embeddings, overrides and isolates: with them a text looks other than it reads. */
  private static boolean turnsLetters(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
