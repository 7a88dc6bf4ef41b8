package org.lede.layout.internal.page;

import java.util.BitSet;
import java.util.List;
import org.lede.internal.numbers.IntByHash;

/**
 * Which of some lines say again what another of them says wholly: a sentence set once more as an
 * eye-catcher, a text that stands twice. Of two equal lines the first counts.
 */
public final class RepeatedLines {

  private static final int NONE = -1;

  /** The line has runs in lines that are not one and the same. */
  private static final int SEVERAL = -2;

  private final BitSet repeated = new BitSet();

  private RepeatedLines() {}

  public static RepeatedLines of(Page page, List<Integer> lines) {
    IntByHash longest = new IntByHash();
    for (int line : lines) {
      WordRuns.scan(
          page, line, run -> longest.merge(run, line, (one, two) -> longer(page, one, two)));
    }
    RepeatedLines repeats = new RepeatedLines();
    for (int line : lines) {
      int[] holder = {NONE};
      WordRuns.scan(
          page,
          line,
          run -> {
            int other = longest.getOrDefault(run, line);
            holder[0] = holder[0] == NONE || holder[0] == other ? other : SEVERAL;
          });
      repeats.repeated.set(line, holder[0] >= 0 && holder[0] != line);
    }
    return repeats;
  }

  private static int longer(Page page, int one, int two) {
    return page.line(two).length() > page.line(one).length() ? two : one;
  }

  public boolean contains(int line) {
    return repeated.get(line);
  }
}
