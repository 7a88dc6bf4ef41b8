package org.lede.quotes.internal.speaker;

import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * The titles that open a name.
 *
 * @param end the item after the last title
 * @param gender m or f where a title tells, else a blank
 */
public record Titles(int end, char gender) {

  public static Titles before(Paragraph paragraph, int from, int to, Vocabulary vocabulary) {
    int at = from;
    char gender = ' ';
    while (at < to) {
      int length = lengthAt(paragraph, at, to, vocabulary);
      if (length == 0) {
        break;
      }
      char value = vocabulary.titleValue(words(paragraph, at, at + length));
      gender = value == 'm' || value == 'f' ? value : gender;
      at += length;
    }
    return new Titles(at, gender);
  }

  /** How many items the title at an item has; 0 if there is none. */
  static int lengthAt(Paragraph paragraph, int from, int to, Vocabulary vocabulary) {
    int longest = Math.min(Vocabulary.LONGEST_PHRASE, to - from);
    if (!vocabulary.opensPhrase(paragraph.word(from))) {
      longest = Math.min(1, longest);
    }
    for (int length = longest; length > 0; length--) {
      if (vocabulary.isTitle(words(paragraph, from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  private static String words(Paragraph paragraph, int from, int to) {
    StringBuilder words = new StringBuilder(paragraph.word(from));
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(paragraph.word(i));
    }
    return words.toString();
  }
}
