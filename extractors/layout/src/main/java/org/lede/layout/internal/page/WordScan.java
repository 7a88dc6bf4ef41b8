package org.lede.layout.internal.page;

import org.lede.internal.text.Characters;

/**
 * Walks over the words of a stretch and gives each as a hash of its lower-case letters, so that
 * words can be compared without a string for each. The last bit of the hash says whether the word
 * is a telling one.
 *
 * <p>In scripts without blanks every pair of neighbouring characters counts as a word.
 */
public final class WordScan {

  /** Receives one word. */
  public interface Sink {
    void word(int start, int end, long hash);
  }

  private static final long TELLING = 1;

  private static final long SEED = 0xCBF29CE484222325L;
  private static final int LEAST_LENGTH_OF_TELLING_WORD = 4;
  private static final long PRIME = 0x100000001B3L;

  private WordScan() {}

  public static void scan(CharSequence text, int start, int end, Sink sink) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (Characters.isUnspaced(c)) {
        long next =
            i + 1 < end && Characters.isUnspaced(text.charAt(i + 1)) ? text.charAt(i + 1) : 0;
        sink.word(i, i + 1, mix(mix(SEED, c), next) | TELLING);
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        i = scanWord(text, i, end, sink);
      } else {
        i++;
      }
    }
  }

  private static int scanWord(CharSequence text, int start, int end, Sink sink) {
    long hash = SEED;
    int i = start;
    while (i < end && isWordPart(text.charAt(i))) {
      hash = mix(hash, Character.toLowerCase(text.charAt(i)));
      i++;
    }
    boolean telling = i - start >= LEAST_LENGTH_OF_TELLING_WORD;
    sink.word(start, i, telling ? hash | TELLING : hash & ~TELLING);
    return i;
  }

  private static long mix(long hash, long c) {
    return (hash ^ c) * PRIME;
  }

  private static boolean isWordPart(char c) {
    return (Character.isLetterOrDigit(c) && !Characters.isUnspaced(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a word is long enough to tell something of what a text is about. */
  public static boolean isInformative(long word) {
    return (word & TELLING) != 0;
  }
}
