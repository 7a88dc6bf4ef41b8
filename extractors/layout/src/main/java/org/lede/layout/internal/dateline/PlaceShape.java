package org.lede.layout.internal.dateline;

/**
 * The shape of a name in running text: up to a few capitalised words with the small words between
 * them ({@code Rio de Janeiro}, {@code Frankfurt am Main}, {@code ST. LOUIS}).
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param words how many words it has, small words counted
 * @param house whether one of its words is what news houses call themselves
 */
record PlaceShape(int start, int end, int words, boolean house) {

  private static final int MAX_WORDS = 5;
  private static final int MAX_LENGTH = 48;

  static final PlaceShape NONE = new PlaceShape(0, 0, 0, false);

  /** The longest name shape that begins at an offset; without words if there is none. */
  static PlaceShape at(DatelineWords lexicon, String text, int start, int limit) {
    int end = Math.min(limit, start + MAX_LENGTH);
    int i = start;
    int stop = start;
    int count = 0;
    boolean house = false;
    boolean smallBefore = false;
    for (int word = 0; word < MAX_WORDS && i < end; word++) {
      int wordEnd = wordEnd(text, i, end);
      if (wordEnd == i) {
        break;
      }
      boolean name = isNameWord(text, i, wordEnd);
      if (!name && (word == 0 || !lexicon.isParticle(text, i, wordEnd))) {
        break;
      }
      count++;
      smallBefore = !name;
      if (name) {
        stop = wordEnd;
        house |= lexicon.isHouseWord(text, i, wordEnd);
      }
      i = DatelineMarks.skipBlanks(text, wordEnd, end);
      if (i == wordEnd || i > wordEnd + 1) {
        break;
      }
    }
    return stop == start ? NONE : new PlaceShape(start, stop, count - (smallBefore ? 1 : 0), house);
  }

  boolean isPresent() {
    return words > 0;
  }

  /** Letters with hyphens, apostrophes and abbreviation dots inside. */
  static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && (DatelineMarks.isLetter(text.charAt(i)) || isInside(text, i, start, end))) {
      i++;
    }
    return i < end && i > start && text.charAt(i) == '.' && isAbbreviation(text, start, i, end)
        ? i + 1
        : i;
  }

  private static boolean isInside(String text, int i, int start, int end) {
    char c = text.charAt(i);
    boolean mark = c == '-' || c == '\u2010' || c == '.' || DatelineMarks.isApostrophe(c);
    return mark
        && i + 1 < end
        && DatelineMarks.isLetter(text.charAt(i + 1))
        && (i > start || DatelineMarks.isApostrophe(c))
        && !(c == '.' && i > start + 3);
  }

  /** {@code St. Louis}, {@code D.F.}: a short word, or one with a dot inside, before a blank. */
  private static boolean isAbbreviation(String text, int start, int dot, int end) {
    boolean dotInside = text.indexOf('.', start) < dot;
    boolean nameFollows =
        dot + 2 < end
            && DatelineMarks.isBlankInLine(text.charAt(dot + 1))
            && DatelineMarks.isUpper(text.charAt(dot + 2));
    return dotInside || (dot - start <= 2 && nameFollows);
  }

  private static boolean isNameWord(String text, int start, int end) {
    char first = text.charAt(start);
    if (DatelineMarks.isApostrophe(first) && start + 1 < end) {
      return true;
    }
    return DatelineMarks.isUpper(first) || DatelineMarks.isCaseless(first);
  }
}
