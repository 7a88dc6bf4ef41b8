package org.lede.layout.internal.features;

import org.lede.layout.internal.page.HeaviestRun;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/** The stretch of lines that holds the densest prose: where the article's body mostly lies. */
final class ProseRegion {

  private static final int MOST_A_LINE_CAN_WEIGH = 600;
  private static final int COST_OF_OTHER_LINE = 25;

  private ProseRegion() {}

  /** The stretch in which prose counts for and all else against. */
  static HeaviestRun of(Page page, float[][] features) {
    return HeaviestRun.of(page.size(), i -> weight(page.line(i), features[i]));
  }

  private static int weight(PageLine line, float[] features) {
    boolean prose = LineFeature.PROSE.of(features) > 0;
    return prose ? Math.min(line.length(), MOST_A_LINE_CAN_WEIGH) : -COST_OF_OTHER_LINE;
  }
}
