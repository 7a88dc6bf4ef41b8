package org.lede.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The signs by which a page is told from plain text. */
final class HtmlSigns {

  /** What a page is shows at its beginning; so the time does not depend on its length. */
  private static final int LOOKED_AT = 1 << 16;

  private static final int MIN_CLOSING_TAGS = 5;

  /** Markup has a closing tag at least every so many characters; an article with code has not. */
  private static final int MAX_CHARACTERS_A_TAG = 500;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!doctype html|<html|<head|<body|<!-- saved)");

  private HtmlSigns() {}

  static boolean of(byte[] input) {
    int length = Math.min(input.length, LOOKED_AT);
    String start = new String(input, 0, length, encoding(input)).toLowerCase(Locale.ROOT);
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return OPENING.matcher(text.strip()).lookingAt() || hasManyTags(text);
  }

  /** Tags are in ASCII, which all encodings share but those of two bytes a character. */
  private static Charset encoding(byte[] input) {
    boolean sixteenBits =
        input.length > 1 && (input[0] & 0xFF) + (input[1] & 0xFF) == 0xFE + 0xFF && input[0] < 0;
    return sixteenBits ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private static boolean hasManyTags(String text) {
    int tags = 0;
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
      boolean named = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
      tags += named ? 1 : 0;
    }
    return tags >= MIN_CLOSING_TAGS && tags * MAX_CHARACTERS_A_TAG >= text.length();
  }
}
