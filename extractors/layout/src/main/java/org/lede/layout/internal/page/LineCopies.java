package org.lede.layout.internal.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which lines of a page repeat one another, wholly or as the beginning or end of a longer line.
 *
 * <p>Lines are compared by their letters and digits. A page's title often stands again in a
 * breadcrumb, a caption again in the text that replaces its picture.
 */
public final class LineCopies {

  private static final int LEAST_LETTERS_HELD = 15;
  private static final int LONGEST_HOLDER = 400;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final int PRINT_SHIFT = 50;

  private final Page page;
  private final int[] first;
  private final int[] others;
  private final int[] fullest;
  private final BitSet holds = new BitSet();
  private final BitSet held = new BitSet();
  private final Map<Long, Integer> lineOfPrint = new HashMap<>();
  private final int[] letters;

  /** The first bits of the prints: most beginnings and ends are none. */
  private final BitSet prints = new BitSet();

  private LineCopies(Page page) {
    this.page = page;
    this.first = new int[page.size()];
    this.others = new int[page.size()];
    this.fullest = new int[page.size()];
    this.letters = new int[page.size()];
  }

  public static LineCopies of(Page page) {
    LineCopies copies = new LineCopies(page);
    copies.compareWholeLines();
    copies.compareEnds();
    return copies;
  }

  /**
   * The first line with the same letters and digits: the line itself if it has no copy before it.
   */
  public int first(int line) {
    return first[line];
  }

  /** The number of other lines with the same letters and digits. */
  public int others(int line) {
    return others[first[line]];
  }

  /** The copy of a line that keeps the most marks: flattening loses a colon, but adds none. */
  public int fullest(int line) {
    return fullest[first[line]];
  }

  public boolean holdsLine(int line) {
    return holds.get(line);
  }

  public boolean heldByLine(int line) {
    return held.get(first[line]);
  }

  private void compareWholeLines() {
    for (int i = 0; i < page.size(); i++) {
      long print = print(i);
      prints.set((int) (print >>> PRINT_SHIFT));
      Integer known = lineOfPrint.putIfAbsent(print, i);
      first[i] = known == null ? i : known;
      fullest[i] = i;
      if (known != null) {
        others[known]++;
        fullest[known] = fuller(fullest[known], i);
      }
    }
  }

  private int fuller(int one, int two) {
    return page.line(two).length() > page.line(one).length() ? two : one;
  }

  /**
   * The sum of the letters times powers of the base, so that a prefix and a suffix have prints too.
   */
  private long print(int line) {
    long print = 0;
    long power = 1;
    int count = 0;
    PageLine range = page.line(line);
    for (int i = range.start(); i < range.end(); i++) {
      char c = page.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        print += Character.toLowerCase(c) * power;
        power *= BASE;
        count++;
      }
    }
    letters[line] = count;
    return print;
  }

  private void compareEnds() {
    for (int i = 0; i < page.size(); i++) {
      if (letters[i] > LEAST_LETTERS_HELD && page.line(i).length() <= LONGEST_HOLDER) {
        compareBeginnings(i);
        compareEndings(i);
      }
    }
  }

  private void compareBeginnings(int line) {
    PageLine range = page.line(line);
    long print = 0;
    long power = 1;
    int count = 0;
    for (int i = range.start(); i < range.end(); i++) {
      char c = page.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        print += Character.toLowerCase(c) * power;
        power *= BASE;
        count++;
        if (count >= LEAST_LETTERS_HELD && count < letters[line]) {
          noteHeld(line, print, count);
        }
      }
    }
  }

  private void compareEndings(int line) {
    PageLine range = page.line(line);
    long print = 0;
    int count = 0;
    for (int i = range.end() - 1; i >= range.start(); i--) {
      char c = page.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        print = print * BASE + Character.toLowerCase(c);
        count++;
        if (count >= LEAST_LETTERS_HELD && count < letters[line]) {
          noteHeld(line, print, count);
        }
      }
    }
  }

  private void noteHeld(int line, long print, int count) {
    if (!prints.get((int) (print >>> PRINT_SHIFT))) {
      return;
    }
    Integer shorter = lineOfPrint.get(print);
    if (shorter != null && letters[shorter] == count) {
      holds.set(line);
      held.set(first[shorter]);
    }
  }
}
