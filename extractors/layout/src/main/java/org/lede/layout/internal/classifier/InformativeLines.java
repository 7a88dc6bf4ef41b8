package org.lede.layout.internal.classifier;

import org.lede.layout.internal.features.LexicalFeatures;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.features.ShapeFeatures;
import org.lede.layout.internal.furniture.FurnitureKind;
import org.lede.layout.internal.page.Page;

/**
 * The lines of a page that tell something of their neighbours. An advertisement's label, or a short
 * line that stands again and again, may come between any two lines and says nothing of either.
 */
final class InformativeLines {

  private static final int MANY_COPIES = 2;
  private static final int FEW_WORDS = 5;

  private final int[] before;
  private final int[] after;

  private InformativeLines(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  static InformativeLines of(Page page, LineFeatures features) {
    int size = page.size();
    int[] before = new int[size];
    int[] after = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      before[i] = last;
      last = isInformative(features.line(i)) ? i : last;
    }
    int next = size;
    for (int i = size - 1; i >= 0; i--) {
      after[i] = next;
      next = isInformative(features.line(i)) ? i : next;
    }
    return new InformativeLines(before, after);
  }

  private static boolean isInformative(float[] features) {
    boolean again =
        LineFeature.COPIES.of(features) >= ShapeFeatures.log(MANY_COPIES)
            && LineFeature.WORDS.of(features) < ShapeFeatures.log(FEW_WORDS);
    return !again && !LexicalFeatures.isKind(FurnitureKind.ADVERTISING, features);
  }

  /** The informative line before another; -1 before the page begins. */
  int before(int line) {
    return line < 0 ? -1 : before[line];
  }

  /** The informative line after another; the number of lines behind the end of the page. */
  int after(int line) {
    return line >= after.length ? after.length : after[line];
  }
}
