package org.lede.layout;

/**
 * What a line shows of a byline at a glance, for a labeller that asks it of every line.
 *
 * @param mark whether it begins with a mark such as By or Von
 * @param name how much the line, or what follows its mark, is one person's name, 0 to 1
 * @param role whether it holds a word such as reporter
 * @param desk whether it is nothing but an agency or a desk
 */
record BylineShape(boolean mark, double name, boolean role, boolean desk) {

  private static final int MOST_CHARACTERS = 300;

  /** The shape of a line. */
  static BylineShape of(CharSequence text, int start, int end) {
    int from = CreditWords.skipBlanks(text, start, end);
    int to = CreditWords.backOverBlanks(text, from, end);
    if (from >= to || to - from > MOST_CHARACTERS) {
      return new BylineShape(false, 0, false, false);
    }
    int afterMark = afterMark(text, from, to);
    return new BylineShape(
        afterMark > from,
        NameShape.create().score(text, afterMark, to),
        holdsRole(text, from, to),
        isDesk(text, from, to));
  }

  private static int afterMark(CharSequence text, int from, int to) {
    BylineWords words = BylineWords.all();
    int stop = words.mark(text, from, to).map(found -> found.end()).orElse(from);
    int i = CreditWords.skipBlanks(text, stop, to);
    boolean colon = stop > from && i < to && (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A');
    return colon ? CreditWords.skipBlanks(text, i + 1, to) : i;
  }

  private static boolean holdsRole(CharSequence text, int from, int to) {
    BylineWords words = BylineWords.all();
    for (int i = from; i < to; i++) {
      if (i == from || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        int wordEnd = wordEnd(text, i, to);
        if (wordEnd > i && words.roleEnd(text, i, wordEnd, to) > i) {
          return true;
        }
      }
    }
    return false;
  }

  private static int wordEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDesk(CharSequence text, int from, int to) {
    return CreditAgencies.all().isAgency(text, from, to)
        || BylineWords.all().isDesk(text, from, to);
  }
}
