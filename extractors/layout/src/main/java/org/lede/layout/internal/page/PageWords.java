package org.lede.layout.internal.page;

import java.util.Arrays;
import java.util.List;

/** The words of a page line by line, as {@link WordScan} hashes them: cut once, asked for often. */
public final class PageWords {

  private static final int CHARACTERS_OF_WORD = 5;

  private long[] words;
  private int size;

  /** The first word of each line, and behind them the number of all. */
  private final int[] firsts;

  private PageWords(int lines, int characters) {
    this.firsts = new int[lines + 1];
    this.words = new long[characters / CHARACTERS_OF_WORD + 1];
  }

  static PageWords of(String text, List<PageLine> lines) {
    PageWords cut = new PageWords(lines.size(), text.length());
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      WordScan.scan(text, line.start(), line.end(), (start, end, hash) -> cut.add(hash));
      cut.firsts[i + 1] = cut.size;
    }
    return cut;
  }

  private void add(long word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    words[size++] = word;
  }

  /** How many there are in all. */
  int size() {
    return size;
  }

  /** The place of a line's first word among all. */
  public int first(int line) {
    return firsts[line];
  }

  /** The place after a line's last word. */
  public int end(int line) {
    return firsts[line + 1];
  }

  /** How many words a line has. */
  public int count(int line) {
    return end(line) - first(line);
  }

  /** The word at a place. */
  public long word(int place) {
    return words[place];
  }
}
