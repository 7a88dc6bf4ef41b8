package org.lede.quotes.internal.marks;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param start offset of the opening mark
 * @param end offset after the closing mark, or after the last word where none closes
 * @param innerStart offset of the first character inside the marks
 * @param innerEnd offset after the last character inside the marks
 * @param closed whether a closing mark was found
 * @param single whether the marks are single ones
 * @param spoken whether it is speech by its form: opened by a dash, or by a label in a transcript
 */
public record QuotedSpan(
    int start,
    int end,
    int innerStart,
    int innerEnd,
    boolean closed,
    boolean single,
    boolean spoken) {

  /** Words in marks. */
  static QuotedSpan marked(
      int start, int end, int innerStart, int innerEnd, boolean closed, boolean single) {
    return new QuotedSpan(start, end, innerStart, innerEnd, closed, single, false);
  }

  /** Words that no marks show to be spoken. */
  public static QuotedSpan spoken(int start, int innerStart, int end) {
    return new QuotedSpan(start, end, innerStart, end, true, false, true);
  }

  /**
   * The mark that ends the words: the last one inside, else a comma or stop right after the closing
   * mark, so that both habits of setting it look the same; x if there is none.
   */
  public char terminal(String text) {
    char last = text.charAt(innerEnd - 1);
    if (!Character.isLetterOrDigit(last)) {
      return plain(last);
    }
    return end < text.length() && isOuterStop(text.charAt(end)) ? plain(text.charAt(end)) : 'x';
  }

  /** The last mark inside; x if a letter or digit stands last. */
  public char terminalInside(String text) {
    char last = text.charAt(innerEnd - 1);
    return Character.isLetterOrDigit(last) ? 'x' : plain(last);
  }

  /** Whether the comma or stop after the closing mark belongs to the words. */
  public boolean ownsStopAfter(String text) {
    return closed
        && end < text.length()
        && isOuterStop(text.charAt(end))
        && !isOuterStop(text.charAt(innerEnd - 1));
  }

  public static boolean isComma(char c) {
    return c == ',' || c == '\uFF0C' || c == '\u060C';
  }

  private static boolean isOuterStop(char c) {
    return isComma(c) || c == '.' || c == '\u3002';
  }

  private static char plain(char c) {
    return switch (c) {
      case '\uFF0C', '\u060C', '\u3001' -> ',';
      case '\u3002' -> '.';
      case '\uFF1F', '\u061F' -> '?';
      case '\uFF01' -> '!';
      default -> c;
    };
  }

  /** Whether there is a letter or digit inside. */
  public boolean holdsWords(String text) {
    for (int i = innerStart; i < innerEnd; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
