package org.lede.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How a browser lays out each element, as far as its text goes. */
final class Elements {

  /** Shown as something else than text, or not at all. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "title",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "textarea",
          "noembed",
          "noframes",
          "rp",
          "datalist",
          "applet");

  private static final Set<String> SPACED =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "blockquote",
          "pre",
          "article",
          "section",
          "header",
          "footer",
          "nav",
          "aside",
          "main",
          "form",
          "hr",
          "listing",
          "xmp",
          "plaintext");

  private static final Set<String> LINES =
      Set.of(
          "div",
          "li",
          "dt",
          "dd",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "figcaption",
          "address",
          "fieldset",
          "legend",
          "center",
          "details",
          "summary",
          "body",
          "html",
          "select",
          "menu",
          "dialog",
          "search",
          "hgroup",
          "dir",
          "optgroup");

  private static final Set<String> WORDS =
      Set.of("td", "th", "option", "button", "input", "img", "picture");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  private Elements() {}

  /** Whether a browser shows what it holds as text, unless it is hidden. */
  static boolean isText(Element element) {
    return !WITHOUT_TEXT.contains(element.normalName());
  }

  /** Whether its own attributes hide it. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || (element.hasAttr("style") && isHiddenStyle(element.attr("style")));
  }

  private static boolean isHiddenStyle(String style) {
    if (style.length() > MAX_STYLE) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  /** A longer style is no style of an element, and not looked into. */
  private static final int MAX_STYLE = 2000;

  static boolean isBlock(Element element) {
    return SPACED.contains(element.normalName()) || LINES.contains(element.normalName());
  }

  /** How many line breaks its edges are worth; adjacent edges add up, to a blank line at most. */
  static int breaks(Element element) {
    String name = element.normalName();
    return SPACED.contains(name) ? 2 : LINES.contains(name) ? 1 : 0;
  }

  static boolean isWord(Element element) {
    return WORDS.contains(element.normalName());
  }

  static boolean isPreformatted(Element element) {
    return PREFORMATTED.contains(element.normalName());
  }
}
