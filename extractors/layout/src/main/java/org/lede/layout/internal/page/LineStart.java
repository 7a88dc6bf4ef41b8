package org.lede.layout.internal.page;

import org.lede.internal.text.Characters;

/** What a line begins with, where it tells whether the line can go on with the one before it. */
enum LineStart {
  /** A mark that begins a list item wherever it stands at the beginning of a line. */
  BULLET,
  /** A dash or a number: of an item, or of a sentence that was broken before it. */
  DASH_OR_NUMBER,
  /** {@code Subject:} and more words after it. */
  LABEL,
  /** What stands for a picture: {@code [harbour.jpg]}. */
  PICTURE,
  /** A letter that begins no sentence. */
  LOWER_CASE,
  /** Anything else. */
  OTHER;

  private static final String BULLETS =
      "*+\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2043\u2606";

  /** More digits than that are a year or an amount, not the number of an item. */
  private static final int MAX_ITEM_DIGITS = 2;

  /** A bracket with a shorter word is the number of a link, or a word that a desk put in. */
  private static final int MIN_PICTURE = 8;

  static LineStart of(CharSequence text, PageLine line) {
    int wordEnd = LineColumns.firstWordEnd(text, line);
    boolean more = wordEnd < line.end();
    char first = text.charAt(line.start());
    char last = text.charAt(wordEnd - 1);
    boolean single = wordEnd == line.start() + 1;
    if (single && BULLETS.indexOf(first) >= 0) {
      return BULLET;
    }
    if ((single && Characters.isDash(first)) || isItemNumber(text, line.start(), wordEnd)) {
      return DASH_OR_NUMBER;
    }
    if (first == '[' && wordEnd - line.start() >= MIN_PICTURE) {
      return PICTURE;
    }
    if (last == ':' && more && !single) {
      return LABEL;
    }
    return Character.isLowerCase(first) ? LOWER_CASE : OTHER;
  }

  private static boolean isItemNumber(CharSequence text, int start, int end) {
    int digits = start;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > start
        && digits - start <= MAX_ITEM_DIGITS
        && digits + 1 == end
        && ".)".indexOf(text.charAt(digits)) >= 0;
  }
}
