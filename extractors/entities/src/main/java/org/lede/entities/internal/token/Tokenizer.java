package org.lede.entities.internal.token;

import java.util.List;
import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.table.IntBuffer;
import org.lede.entities.internal.words.Knowledge;
import org.lede.internal.scope.Stretch;
import org.lede.internal.text.Characters;

/**
 * Cuts lines into tokens and sentences. A token is a run of letters, a number, or one other
 * character; {@code U.S.}, an initial and a known abbreviation keep their points, {@code 's} is a
 * token of its own, and a hyphen always is.
 */
final class Tokenizer {

  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final String SENTENCE_ENDS = ".?!\u2026\u061F\u0964\u3002\uFF01\uFF1F";

  /** Ends of sentences that no blank follows. */
  private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";

  private static final String CLOSING = "\"'\u201D\u2019)]\u00BB\u300D\u300F\uFF09";

  /** No small word that loses its vowel is longer: {@code quell'}. */
  private static final int LONGEST_ELISION = 6;

  /** A shorter word has no letter to spare for the word before it. */
  private static final int SHORTEST_WITH_PROCLITIC = 4;

  private static final int LONGEST_ABBREVIATION = 8;

  /** No writer's sentence is longer; a menu without a point may be. */
  private static final int LONGEST_SENTENCE = 400;

  private final String text;
  private final Segmentation segmentation;
  private final IntBuffer starts;
  private final IntBuffer ends;
  private final IntBuffer sentences = new IntBuffer(64);
  private int limit;

  private Tokenizer(String text, Segmentation segmentation) {
    this.text = text;
    this.segmentation = segmentation;
    this.starts = new IntBuffer(text.length() / 5 + 8);
    this.ends = new IntBuffer(text.length() / 5 + 8);
  }

  static Document read(String text, List<Stretch> stretches, Segmentation segmentation) {
    Tokenizer tokenizer = new Tokenizer(text, segmentation);
    stretches.forEach(tokenizer::stretch);
    tokenizer.openSentence();
    return new Document(
        text, tokenizer.starts.toArray(), tokenizer.ends.toArray(), tokenizer.sentences.toArray());
  }

  private void stretch(Stretch stretch) {
    openSentence();
    limit = stretch.end();
    int i = stretch.start();
    boolean ended = false;
    while (i < limit) {
      if (Characters.separatesWords(text.charAt(i))) {
        i++;
        continue;
      }
      int end = tokenEnd(i);
      if ((ended && opensSentence(i)) || sentenceLength() >= LONGEST_SENTENCE) {
        openSentence();
      }
      ended = endsSentence(i, end) || (ended && CLOSING.indexOf(text.charAt(i)) >= 0);
      starts.add(i);
      ends.add(end);
      i = end;
    }
  }

  /** Begins a sentence at the next token, unless one begins there already. */
  private void openSentence() {
    int token = starts.size();
    if (sentences.size() == 0 || sentences.get(sentences.size() - 1) < token) {
      sentences.add(token);
    }
  }

  private int sentenceLength() {
    return starts.size() - sentences.get(sentences.size() - 1);
  }

  private boolean endsSentence(int start, int end) {
    char last = text.charAt(end - 1);
    return end - start == 1 && SENTENCE_ENDS.indexOf(last) >= 0;
  }

  private boolean opensSentence(int i) {
    char c = text.charAt(i);
    boolean apart =
        i > 0
            && (Characters.separatesWords(text.charAt(i - 1))
                || WIDE_ENDS.indexOf(text.charAt(i - 1)) >= 0);
    return apart && !Character.isLowerCase(c) && CLOSING.indexOf(c) < 0;
  }

  private int tokenEnd(int start) {
    char c = text.charAt(start);
    if (isLetter(c)) {
      return isCharacterToken(c) ? start + 1 : wordEnd(start);
    }
    if (Character.isDigit(c)) {
      return numberEnd(start);
    }
    if (APOSTROPHES.indexOf(c) >= 0 && isPossessive(start)) {
      return start + 2;
    }
    boolean pair = Character.isHighSurrogate(c) && start + 1 < limit;
    return pair && Character.isLowSurrogate(text.charAt(start + 1)) ? start + 2 : start + 1;
  }

  private boolean isPossessive(int apostrophe) {
    int next = apostrophe + 1;
    return next < limit
        && (text.charAt(next) == 's' || text.charAt(next) == 'S')
        && (next + 1 >= limit || !isLetter(text.charAt(next + 1)));
  }

  private int wordEnd(int start) {
    if (hasProclitic(start)) {
      return start + 1;
    }
    int end = start;
    while (end < limit && (isInnerLetter(text.charAt(end)) || isInnerApostrophe(start, end))) {
      if (segmentation.elision() && APOSTROPHES.indexOf(text.charAt(end)) >= 0) {
        return end + 1;
      }
      end++;
    }
    if (end < limit && text.charAt(end) == '.') {
      return withPoints(start, end);
    }
    while (end < limit && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isInnerApostrophe(int start, int i) {
    return APOSTROPHES.indexOf(text.charAt(i)) >= 0
        && !segmentation.suffix()
        && (!segmentation.elision() || i - start <= LONGEST_ELISION)
        && i > start
        && i + 1 < limit
        && isLetter(text.charAt(i + 1))
        && !isPossessive(i);
  }

  /** The end of a word that a point follows: past the point if it belongs to the word. */
  private int withPoints(int start, int point) {
    if (point - start > 1) {
      return isAbbreviation(start, point) ? point + 1 : point;
    }
    int end = point;
    while (end + 1 < limit && isLetter(text.charAt(end + 1)) && isPointed(end + 1)) {
      end += 2;
    }
    boolean several = end > point;
    return several || Character.isUpperCase(text.charAt(start)) ? end + 1 : point;
  }

  private boolean isPointed(int letter) {
    return letter + 1 < limit && text.charAt(letter + 1) == '.';
  }

  private boolean isAbbreviation(int start, int point) {
    return point - start <= LONGEST_ABBREVIATION
        && Knowledge.english().has(Hashes.exact(text, start, point), Knowledge.ABBREVIATION);
  }

  private int numberEnd(int start) {
    int end = start;
    while (end < limit && (isLetterOrDigit(end) || isInnerPoint(end))) {
      end++;
    }
    return end;
  }

  private boolean isLetterOrDigit(int i) {
    return isLetter(text.charAt(i)) || Character.isDigit(text.charAt(i));
  }

  private boolean isInnerPoint(int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',') && i + 1 < limit && Character.isDigit(text.charAt(i + 1));
  }

  private boolean isInnerLetter(char c) {
    return isLetter(c) && !isCharacterToken(c);
  }

  private boolean isCharacterToken(char c) {
    return segmentation.characters() && WordKind.ofUncased(c) > WordKind.UNCASED;
  }

  /** A word whose first letter is a word of its own, at its beginning. */
  private boolean hasProclitic(int start) {
    boolean opens = start == 0 || !isLetter(text.charAt(start - 1));
    return opens && segmentation.proclitics().indexOf(text.charAt(start)) >= 0 && isLongWord(start);
  }

  private boolean isLongWord(int start) {
    int end = start + SHORTEST_WITH_PROCLITIC;
    if (end > limit) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
