package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** The items of a paragraph that may report what somebody says. */
public final class Cues {

  private static final int LONGEST_LABEL = 8;

  private Cues() {}

  public static List<Integer> of(Paragraph paragraph, Vocabulary vocabulary) {
    List<Integer> cues = new ArrayList<>();
    for (int i = 0; i < paragraph.size(); i++) {
      if (isCue(paragraph, i, vocabulary)) {
        cues.add(i);
      }
    }
    return cues;
  }

  private static boolean isCue(Paragraph paragraph, int i, Vocabulary vocabulary) {
    char shape = paragraph.shape(i);
    if (Shape.isCue(shape)) {
      return true;
    }
    if (shape == ':') {
      return i - paragraph.sentenceStart(i) <= LONGEST_LABEL && i > 0;
    }
    return shape == Shape.WORD
        && vocabulary.isSayingNoun(paragraph.word(i))
        && (paragraph.shape(i + 1) == Shape.THAT || paragraph.shape(i + 1) == Shape.QUOTATION);
  }
}
