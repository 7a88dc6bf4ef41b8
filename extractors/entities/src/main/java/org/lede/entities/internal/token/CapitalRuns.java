package org.lede.entities.internal.token;

import org.lede.entities.internal.table.IntBuffer;
import org.lede.internal.numbers.IntByHash;

/**
 * The runs of capitalised tokens of a document: where each begins and ends. A hyphen without blanks
 * belongs to its run.
 */
public final class CapitalRuns {

  private final IntBuffer first = new IntBuffer(64);
  private final IntBuffer end = new IntBuffer(64);
  private final int[] runOf;

  private CapitalRuns(int tokens) {
    runOf = new int[tokens];
  }

  public static CapitalRuns of(Words words) {
    Document document = words.document();
    CapitalRuns runs = new CapitalRuns(document.tokens());
    for (int s = 0; s < document.sentences(); s++) {
      int i = document.firstToken(s);
      int stop = document.endToken(s);
      while (i < stop) {
        i = words.isName(i) ? runs.add(words, i, stop) : runs.skip(i);
      }
    }
    return runs;
  }

  private int skip(int token) {
    runOf[token] = IntByHash.NONE;
    return token + 1;
  }

  private int add(Words words, int from, int stop) {
    int i = from;
    while (i < stop && (words.isName(i) || isInnerHyphen(words, i, stop))) {
      runOf[i++] = first.size();
    }
    first.add(from);
    end.add(i);
    return i;
  }

  private static boolean isInnerHyphen(Words words, int i, int stop) {
    return words.kind(i) == Words.HYPHEN
        && words.document().isGlued(i)
        && i + 1 < stop
        && words.isName(i + 1)
        && words.document().isGlued(i + 1);
  }

  public int count() {
    return first.size();
  }

  /** The run of a token, {@link IntByHash#NONE} if it has no capital. */
  public int run(int token) {
    return runOf[token];
  }

  public int first(int run) {
    return first.get(run);
  }

  public int end(int run) {
    return end.get(run);
  }

  public int length(int run) {
    return end(run) - first(run);
  }
}
