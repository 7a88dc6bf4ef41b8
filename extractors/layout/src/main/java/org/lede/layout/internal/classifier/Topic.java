package org.lede.layout.internal.classifier;

import java.util.function.LongConsumer;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageWords;
import org.lede.layout.internal.page.WordCounts;
import org.lede.layout.internal.page.WordScan;

/**
 * What the words of a page say about where its article stands: names and things of the article come
 * again in its paragraphs, those of menus, teasers and offers elsewhere.
 */
final class Topic {

  private static final float STRONG = 0.5f;
  private static final float MOST = 3;

  private final Page page;
  private final float[][] roles;
  private final WordCounts inside = new WordCounts();
  private final WordCounts outside = new WordCounts();

  private Topic(Page page, float[][] roles) {
    this.page = page;
    this.roles = roles;
    for (int i = 0; i < page.size(); i++) {
      WordCounts counts = isInside(i) ? inside : outside;
      scan(i, counts::add);
    }
  }

  static Topic of(Page page, float[][] roles) {
    return new Topic(page, roles);
  }

  private boolean isInside(int line) {
    return Role.PARAGRAPH.of(roles[line]) > STRONG;
  }

  private void scan(int line, LongConsumer sink) {
    PageWords words = page.words();
    for (int at = words.first(line); at < words.end(line); at++) {
      if (WordScan.isInformative(words.word(at))) {
        sink.accept(words.word(at));
      }
    }
  }

  /**
   * Mean over the informative words of a line of how much more often other paragraphs hold a word
   * than other lines do, as a logarithm; 0 where nothing is known.
   */
  float of(int line) {
    int ownInside = isInside(line) ? 1 : 0;
    double[] tally = new double[2];
    scan(
        line,
        hash -> {
          int in = Math.max(0, inside.count(hash) - ownInside);
          int out = Math.max(0, outside.count(hash) - (1 - ownInside));
          tally[0] += StrictMath.log((in + 0.5) / (out + 0.5));
          tally[1]++;
        });
    float mean = (float) (tally[0] / Math.max(1, tally[1]));
    return Math.max(-MOST, Math.min(MOST, mean));
  }
}
