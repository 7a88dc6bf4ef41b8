package org.lede.layout.internal.decisions.evidence;

import org.lede.internal.text.Characters;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/**
 * The line with which an agency files a story: {@code BC-US--Dam Leak, 2nd Ld-Writethru,310}. Its
 * first word is made of codes in capitals and two hyphens.
 */
public final class WireSlug {

  private static final int MIN_CAPITALS = 2;

  private WireSlug() {}

  /** Whether a line is one. */
  public static boolean is(Page page, int index) {
    PageLine line = page.line(index);
    String text = page.text();
    int capitals = 0;
    int i = line.start();
    while (i < line.end() && !Characters.isBlank(text.charAt(i))) {
      if (text.startsWith("--", i)) {
        return capitals >= MIN_CAPITALS && i + 2 < line.end();
      }
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      i++;
    }
    return false;
  }
}
