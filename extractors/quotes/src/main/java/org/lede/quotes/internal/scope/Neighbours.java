package org.lede.quotes.internal.scope;

/** What stands before and after a mark tells whether it may open or close. */
public final class Neighbours {

  private static final String BEFORE_OPENING =
      " \t\u00A0\u2009\u202F\u3000([{/\u2014\u2013-\u2026>:;,.\u05BE\u060C\u3002\uFF0C\uFF1A";
  private static final String SINGLE_OPENING = "'\u2018\u201B\u201A\u2039";

  private Neighbours() {}

  public static char before(String text, int at, int from) {
    return at > from ? text.charAt(at - 1) : ' ';
  }

  public static char after(String text, int at, int to) {
    return at < to ? text.charAt(at) : ' ';
  }

  /** Whether a quotation may open after the character before an offset. */
  public static boolean mayPrecedeQuotation(String text, int at, int from) {
    return BEFORE_OPENING.indexOf(before(text, at, from)) >= 0;
  }

  /** The same, a single opening mark allowed between. */
  public static boolean mayPrecedeNested(String text, int at, int from) {
    return mayPrecedeQuotation(text, at, from)
        || SINGLE_OPENING.indexOf(before(text, at, from)) >= 0;
  }
}
