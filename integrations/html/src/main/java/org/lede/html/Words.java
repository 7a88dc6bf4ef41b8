package org.lede.html;

/** Text as a page states it, white space folded. */
final class Words {

  private Words() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isBlank(c)) {
        blank = !folded.isEmpty();
      } else if (!Letters.isDropped(c)) {
        if (blank) {
          folded.append(' ');
        }
        blank = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
