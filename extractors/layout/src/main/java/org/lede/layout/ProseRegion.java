package org.lede.layout;

/**
 * The stretch of lines that holds the densest prose: where the article's body mostly lies.
 *
 * @param first index of its first line
 * @param last index of its last line; less than first where a page has no prose
 */
record ProseRegion(int first, int last) {

  private static final int MOST_A_LINE_CAN_WEIGH = 600;
  private static final int COST_OF_OTHER_LINE = 25;

  /** The run of lines with the greatest sum, where prose counts for and all else against it. */
  static ProseRegion of(Page page, float[][] facts) {
    ProseRegion best = new ProseRegion(0, -1);
    long bestSum = 0;
    long sum = 0;
    int first = 0;
    for (int i = 0; i < page.size(); i++) {
      sum += weight(page.line(i), facts[i]);
      if (sum <= 0) {
        sum = 0;
        first = i + 1;
      } else if (sum > bestSum) {
        bestSum = sum;
        best = new ProseRegion(first, i);
      }
    }
    return best;
  }

  private static int weight(PageLine line, float[] facts) {
    boolean prose = Fact.PROSE.of(facts) > 0;
    return prose ? Math.min(line.length(), MOST_A_LINE_CAN_WEIGH) : -COST_OF_OTHER_LINE;
  }

  boolean contains(int line) {
    return first <= line && line <= last;
  }
}
