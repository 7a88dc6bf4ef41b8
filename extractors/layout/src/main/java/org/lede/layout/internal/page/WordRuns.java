package org.lede.layout.internal.page;

import java.util.function.LongConsumer;
import org.lede.internal.numbers.IntByHash;

/**
 * Which runs of words stand more than once on a page: a caption and the text that replaces its
 * picture, a teaser and the standfirst, a sentence set again as an eye-catcher.
 */
public final class WordRuns {

  private static final int WORDS = 4;
  private static final int SEVERAL = -1;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final Page page;

  /** The line of each run, or {@link #SEVERAL}. */
  private final IntByHash lineOfRun;

  private WordRuns(Page page) {
    this.page = page;
    this.lineOfRun = new IntByHash(page.words().size());
    for (int i = 0; i < page.size(); i++) {
      int line = i;
      scan(page, i, run -> lineOfRun.merge(run, line, (one, two) -> one == two ? one : SEVERAL));
    }
  }

  public static WordRuns of(Page page) {
    return new WordRuns(page);
  }

  /** Walks over the runs of a line. */
  static void scan(Page page, int line, LongConsumer sink) {
    PageWords words = page.words();
    for (int last = words.first(line) + WORDS - 1; last < words.end(line); last++) {
      long run = 0;
      for (int place = last - WORDS + 1; place <= last; place++) {
        run = run * BASE + words.word(place);
      }
      sink.accept(run);
    }
  }

  /** Share of a line's runs that stand in another line too; 0 where it is shorter than a run. */
  public float shareElsewhere(int line) {
    int[] tally = new int[2];
    scan(
        page,
        line,
        run -> {
          tally[0]++;
          tally[1] += lineOfRun.getOrDefault(run, line) == SEVERAL ? 1 : 0;
        });
    return (float) tally[1] / Math.max(1, tally[0]);
  }
}
