package org.lede.quotes.internal.scope;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references of HTML that were left in a text, such as number 8220 for an opening mark.
 * Each is read as the mark that it stands for, and the text keeps its length, so that every offset
 * stays true.
 */
public final class CharacterReferences {

  /** Takes room and is neither a blank nor a letter; inside a word it is a part of it. */
  private static final char FILLER = '\u034F';

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("bdquo", '\u201E'),
          Map.entry("laquo", '\u00AB'),
          Map.entry("raquo", '\u00BB'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("apos", '\''),
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("hellip", '\u2026'));

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{2,4})|#[xX](\\p{XDigit}{2,4})|([a-z]{3,6}));");

  private static final int HEXADECIMAL = 16;

  private CharacterReferences() {}

  /** The same text with marks for references; of the same length. */
  public static String resolved(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text);
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      char sign = sign(matcher);
      if (NAMED.containsValue(sign)) {
        put(resolved, matcher.start(), matcher.end(), sign);
      }
    }
    return resolved.toString();
  }

  /** Words as a reader sees them: without what keeps the length. */
  public static String shown(String words) {
    return words.indexOf(FILLER) < 0 ? words : words.replace(String.valueOf(FILLER), "");
  }

  private static char sign(Matcher matcher) {
    if (matcher.group(1) != null) {
      return (char) Integer.parseInt(matcher.group(1));
    }
    return matcher.group(2) != null
        ? (char) Integer.parseInt(matcher.group(2), HEXADECIMAL)
        : NAMED.getOrDefault(matcher.group(3), FILLER);
  }

  /** A mark that opens stands next to the word behind it, another next to the word before it. */
  private static void put(StringBuilder text, int start, int end, char sign) {
    boolean inWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean wordBehind = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean last = (inWord && wordBehind) || opens(text, start, sign);
    char filler = inWord && wordBehind ? FILLER : ' ';
    for (int i = start; i < end; i++) {
      text.setCharAt(i, filler);
    }
    text.setCharAt(last ? end - 1 : start, sign);
  }

  private static boolean opens(StringBuilder text, int start, char sign) {
    boolean first = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    return first || "\u201C\u201E\u00AB\u2018".indexOf(sign) >= 0;
  }
}
