package org.lede;

import java.util.Locale;
import java.util.Optional;
import org.lede.internal.text.Characters;

/**
 * Tells what plainly is no plain text, so that nobody takes what is read from it for an article.
 */
final class InputCheck {

  /** Who says so in the diagnostics. */
  static final String ID = "input";

  /** What a text is shows at its beginning; so the time does not depend on its length. */
  private static final int LOOKED_AT = 1 << 16;

  /** Long enough for any signature and the longest doctype. */
  private static final int OPENING = 64;

  /** Prose that speaks of HTML has fewer closing tags than this. */
  private static final int MIN_CLOSING_TAGS = 10;

  /** Markup has a closing tag at least every so many characters; an article with code has not. */
  private static final int MAX_CHARACTERS_A_TAG = 500;

  /** Bytes that were no text leave a character of no text in at most so many. */
  private static final int MAX_CHARACTERS_A_FAULT = 10;

  /** A short text with a wrong character or two is still a text. */
  private static final int MIN_FAULTS = 10;

  private final String text;

  private InputCheck(String text) {
    this.text = text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  /** What the text is instead of plain text, and what to do; empty if it may be plain text. */
  static Optional<Diagnostic> of(String text) {
    return new InputCheck(text).finding().map(message -> new Diagnostic(ID, message));
  }

  private Optional<String> finding() {
    String opening = opening();
    if (opening.startsWith("%pdf-")) {
      return Optional.of("this is a PDF file, not plain text: take the text out of it first");
    }
    if (isGzip(text)) {
      return Optional.of("this is gzip, not plain text: unpack it first");
    }
    if (opening.startsWith("<!doctype html") || opening.startsWith("<html") || hasManyTags()) {
      return Optional.of(
          "this is HTML, not plain text: read it with HtmlPage.of(html, url).text() of lede-html");
    }
    return isBinary()
        ? Optional.of("this is binary data or in another encoding, not plain text")
        : Optional.empty();
  }

  /** 1F 8B 08, of which every encoding leaves the first and the third. */
  private static boolean isGzip(String text) {
    return text.length() > 2 && text.charAt(0) == '\u001F' && text.charAt(2) == '\b';
  }

  private String opening() {
    int start = Characters.skipBlanks(text, 0, text.length());
    return text.substring(start, Math.min(text.length(), start + OPENING)).toLowerCase(Locale.ROOT);
  }

  private boolean hasManyTags() {
    int tags = 0;
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
      boolean named = at + 2 < text.length() && isLetter(text.charAt(at + 2));
      tags += named ? 1 : 0;
    }
    return tags >= MIN_CLOSING_TAGS && tags * MAX_CHARACTERS_A_TAG >= text.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean isBinary() {
    long faults = text.chars().filter(InputCheck::isFault).count();
    return faults >= MIN_FAULTS && faults * MAX_CHARACTERS_A_FAULT >= text.length();
  }

  private static boolean isFault(int c) {
    return c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
  }
}
