package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.table.IntBuffer;
import org.lede.entities.internal.token.Words;

/**
 * The features of a token in a script without case: rows of three tokens, and where each character
 * is a token of its own, the run of characters of one kind that it stands in.
 */
final class UncasedFeatures {

  private static final int EDGE = 0x5EED;
  private static final int LONGEST_RUN = 12;

  private final Words words;
  private int first;
  private int end;
  private IntBuffer out = new IntBuffer(1);

  UncasedFeatures(Words words) {
    this.words = words;
  }

  /** Adds the features of a token of the sentence from {@code first} to {@code end}. */
  void add(int token, int from, int to, IntBuffer buffer) {
    first = from;
    end = to;
    out = buffer;
    rowsOfThree(token);
    add(223, words.document().isGlued(token) ? 1 : 0, kind(token));
    if (words.isCharacter(token)) {
      kinds(token);
      run(token);
    }
  }

  private void rowsOfThree(int i) {
    int before = Hashes.pair(lower(i - 1), lower(i));
    int after = Hashes.pair(lower(i), lower(i + 1));
    add(220, before, lower(i + 1));
    add(221, lower(i - 2), before);
    add(222, after, lower(i + 2));
    add(224, Hashes.pair(lower(i - 2), before), lower(i + 1));
    add(225, Hashes.pair(lower(i - 1), after), lower(i + 2));
  }

  private void kinds(int i) {
    int near = (kind(i - 1) * Words.KINDS + kind(i)) * Words.KINDS + kind(i + 1);
    add(226, near, 0);
    add(227, near, kind(i - 2) * 32 + kind(i + 2));
    add(228, near, lower(i));
  }

  private void run(int i) {
    int from = i;
    while (from > first && i - from < LONGEST_RUN && isOneRun(from)) {
      from--;
    }
    int to = i + 1;
    while (to < end && to - i < LONGEST_RUN && isOneRun(to)) {
      to++;
    }
    int place = Math.min(i - from, 3) * 16 + Math.min(to - 1 - i, 3);
    int whole = Hashes.START;
    for (int k = from; k < to; k++) {
      whole = Hashes.pair(whole, lower(k));
    }
    add(230, whole, place);
    add(231, Math.min(to - from, LONGEST_RUN), place);
    add(232, lower(to - 1), Math.min(to - 1 - i, 6));
    add(233, lower(from), Math.min(i - from, 6));
    add(234, Hashes.pair(lower(to - 2), lower(to - 1)), Math.min(to - 1 - i, 6));
    add(235, Hashes.pair(lower(from - 1), lower(to)), place);
    add(236, Hashes.pair(lower(to), lower(to + 1)), place);
    add(237, Hashes.pair(lower(from - 2), lower(from - 1)), place);
  }

  /** Whether a token goes on with the characters before it. */
  private boolean isOneRun(int token) {
    return kind(token) == kind(token - 1) && words.document().isGlued(token);
  }

  private int lower(int token) {
    return token < first || token >= end ? EDGE : words.lower(token);
  }

  private int kind(int token) {
    return token < first || token >= end ? Words.KINDS : words.kind(token);
  }

  private void add(int template, int one, int other) {
    out.add(TokenFeatures.feature(template, Hashes.pair(one, other)));
  }
}
