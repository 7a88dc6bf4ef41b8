package org.lede.layout.internal.page;

import java.util.HashSet;
import java.util.Set;
import org.lede.internal.text.Characters;
import org.lede.text.Span;

/**
 * Cuts a glued breadcrumb off a headline: {@code HomeNewsFlood in Passau} on a page that has {@code
 * Home} and {@code News} as lines of their own.
 */
public final class Breadcrumb {

  private static final int LONGEST_ENTRY = 30;
  private static final int LEAST_ENTRY = 3;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_ENTRIES = 6;

  private final Page page;
  private final Set<String> entries = new HashSet<>();
  private final Set<String> lines = new HashSet<>();

  private Breadcrumb(Page page, int own) {
    this.page = page;
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (i != own && line.length() >= LEAST_ENTRY && line.length() <= LONGEST_LINE) {
        String words = page.text().substring(line.start(), line.end());
        lines.add(words);
        if (line.length() <= LONGEST_ENTRY) {
          entries.add(words);
        }
      }
    }
  }

  /** The line without the entries of the page's menus that open it. */
  public static Span cutOff(Page page, int index) {
    PageLine line = page.line(index);
    Breadcrumb crumbs = new Breadcrumb(page, index);
    int start = Math.max(crumbs.startOfKnownLine(line), crumbs.endOfEntries(line));
    return page.source().span(start, line.end());
  }

  /** What follows a lone sign and is a line of its own elsewhere on the page is the headline. */
  private int startOfKnownLine(PageLine line) {
    for (int i = line.start(); i < line.end() && line.length() <= LONGEST_LINE; i++) {
      if (!Character.isLetter(page.text().charAt(i))
          && !Characters.isBlank(page.text().charAt(i))) {
        int start = afterSeparator(i, line.end());
        if (start > i + 1 && lines.contains(page.text().substring(start, line.end()))) {
          return start;
        }
      }
    }
    return line.start();
  }

  /** Entries count only if at least two of them stand together, or one is glued to what follows. */
  private int endOfEntries(PageLine line) {
    int at = line.start();
    boolean glued = false;
    int cut = 0;
    for (; cut < MOST_ENTRIES; cut++) {
      int end = entryAt(at, line.end());
      if (end < 0) {
        break;
      }
      int next = afterSeparator(end, line.end());
      if (line.end() - next < LONGEST_ENTRY / 2 || isMark(page.text().charAt(next))) {
        break;
      }
      glued |= next == end && isGlued(end);
      at = next;
    }
    return glued || cut > 1 ? at : line.start();
  }

  /** Blanks, and one sign between them: an arrow, a bar, or what is left of one. */
  private int afterSeparator(int start, int end) {
    int i = Characters.skipBlanks(page.text(), start, end);
    boolean alone =
        i > 0
            && Characters.isBlank(page.text().charAt(i - 1))
            && i + 1 < end
            && Characters.isBlank(page.text().charAt(i + 1));
    boolean sign = alone && !Character.isLetter(page.text().charAt(i));
    return sign ? Characters.skipBlanks(page.text(), i + 1, end) : i;
  }

  /**
   * Between two words that were written without a blank; scripts without blanks show no such place.
   */
  private boolean isGlued(int offset) {
    char before = page.text().charAt(offset - 1);
    return Character.isLetterOrDigit(before)
        && !Characters.isUnspaced(before)
        && Character.isUpperCase(page.text().charAt(offset));
  }

  /** What a colon or dash ties to the words after it is part of the headline. */
  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c)
        && Character.getType(c) != Character.INITIAL_QUOTE_PUNCTUATION
        && c != '"';
  }

  /** The end of the longest entry that begins at an offset, -1 if there is none. */
  private int entryAt(int start, int end) {
    for (int stop = Math.min(end, start + LONGEST_ENTRY); stop >= start + LEAST_ENTRY; stop--) {
      boolean insideWord =
          stop < end
              && Character.isLowerCase(page.text().charAt(stop))
              && Character.isLetter(page.text().charAt(stop - 1));
      if (!insideWord && entries.contains(page.text().substring(start, stop))) {
        return stop;
      }
    }
    return -1;
  }
}
