package org.lede.layout.internal.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a page that another program left as one string without line ends. Where its parts met there
 * is only a blank, so it is cut where the text itself shows a seam: round words that stand on the
 * page twice, as a title does, after a time or year, and at the ends of sentences, some of which
 * make a paragraph.
 */
final class RunOnText {

  /** A shorter line may be a paragraph. */
  private static final int MIN_LENGTH = 2000;

  /** How much of the text such lines must hold. */
  private static final double MIN_SHARE = 0.8;

  /** So many characters of sentences are a paragraph. */
  private static final int MIN_PARAGRAPH = 220;

  /** What goes on without a sentence's end for so long is a menu. */
  private static final int MAX_SENTENCE = 700;

  private final String text;
  private final PageLine line;
  private final List<RunOnWord> words;
  private final BitSet seams = new BitSet();
  private final List<PageLine> cut = new ArrayList<>();

  private RunOnText(String text, PageLine line) {
    this.text = text;
    this.line = line;
    this.words = RunOnWord.all(text, line);
  }

  /** The lines of a text, each cut if the text has hardly any line ends. */
  static List<PageLine> cut(String text, List<PageLine> lines) {
    long all = lines.stream().mapToLong(PageLine::length).sum();
    long held =
        lines.stream().mapToLong(PageLine::length).filter(length -> length >= MIN_LENGTH).sum();
    if (held == 0 || held < MIN_SHARE * all) {
      return lines;
    }
    List<PageLine> cut = new ArrayList<>();
    for (PageLine line : lines) {
      cut.addAll(line.length() < MIN_LENGTH ? List.of(line) : new RunOnText(text, line).pieces());
    }
    return List.copyOf(cut);
  }

  private List<PageLine> pieces() {
    RepeatedWords.mark(text, words, seams);
    markEvidence();
    groupSentences();
    addPieces();
    return cut;
  }

  /** A seam before word i is bit i. */
  private void markEvidence() {
    for (int i = 1; i < words.size(); i++) {
      boolean afterTime = words.get(i - 1).isTimeEnd(text) && words.get(i).startsUpper(text);
      if (afterTime) {
        seams.set(i);
      }
    }
  }

  /** Sentences are put together until they fill a paragraph. */
  private void groupSentences() {
    int start = words.get(0).start();
    for (int i = 1; i < words.size(); i++) {
      if (seams.get(i)) {
        start = words.get(i).start();
      } else if (words.get(i - 1).endsSentence(text)
          && words.get(i).beginsSentence(text)
          && words.get(i).start() - start >= minimum(start, i)) {
        seams.set(i);
        start = words.get(i).start();
      }
    }
  }

  /** A long run before the first sentence's end is a menu, whose last sentence is cut off soon. */
  private int minimum(int start, int i) {
    return words.get(i).start() - start > MAX_SENTENCE ? 0 : MIN_PARAGRAPH;
  }

  private void addPieces() {
    int from = 0;
    int blanks = line.blanksBefore();
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || seams.get(i)) {
        cut.add(new PageLine(words.get(from).start(), words.get(i - 1).end(), blanks));
        blanks = 1;
        from = i;
      }
    }
  }
}
