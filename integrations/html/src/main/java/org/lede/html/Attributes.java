package org.lede.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Attributes as lists of words without regard to case. */
final class Attributes {

  /** A longer attribute names nothing, and is not looked into. */
  private static final int MAX_LENGTH = 4000;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Attributes() {}

  /** The words of a list that is parted by white space. */
  static List<String> words(String list) {
    return list.isBlank() ? List.of() : BLANKS.splitAsStream(list.strip()).toList();
  }

  static String lower(Element element, String name) {
    String value = element.attr(name);
    return value.length() > MAX_LENGTH ? "" : value.toLowerCase(Locale.ROOT).strip();
  }

  static List<String> words(Element element, String name) {
    return words(lower(element, name));
  }
}
