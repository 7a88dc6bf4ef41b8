package org.lede.layout.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.layout.training.flavours.Retyping;
import org.lede.layout.training.flavours.TextFlavour;
import org.lede.layout.training.flavours.TracedRoles;
import org.lede.layout.training.flavours.TracedText;

/** A page ready to learn from: what is seen of each line, and what the gold says of it. */
final class Lesson {

  private static final int NEAR = 5;

  /** Of the lines far from anything so many share one that is learned from. */
  private static final int ONE_IN_OF_FAR = 20;

  /** Of the lines near something that hold nothing, and of paragraphs amid paragraphs. */
  private static final int ONE_IN_OF_PLAIN = 2;

  /** Fewer lines are no page. */
  private static final int MIN_LINES = 4;

  private final GoldPage gold;
  private final Page page;
  private final LineFeatures facts;
  private final float[][] targets;
  private final float weight;

  private Lesson(GoldPage gold, Page page, float[][] targets, float weight) {
    this.gold = gold;
    this.page = page;
    this.facts = LineFeatures.of(page);
    this.targets = targets;
    this.weight = weight;
  }

  /**
   * A page with what its gold says.
   *
   * @param weight how much it counts
   */
  static Lesson of(GoldPage gold, float weight) {
    Page page = Page.of(gold.text());
    return new Lesson(gold, page, GoldRoles.of(gold, page), weight);
  }

  /** The same page in another form; its lines hold what those hold that they are made of. */
  Lesson as(TextFlavour flavour) {
    long seed = SealedSites.hash(gold.id() + gold.flavour() + flavour);
    TracedText traced = flavour.of(new Retyping(page, targets, seed));
    GoldPage other = gold.as(flavour.name(), traced.text());
    Page retyped = Page.of(other.text());
    return new Lesson(other, retyped, TracedRoles.of(page, targets, traced, retyped), weight);
  }

  boolean isEmpty() {
    return page.size() < MIN_LINES;
  }

  /** The lines to learn from. */
  int[] chosen() {
    return IntStream.range(0, targets.length)
        .filter(i -> Math.floorMod((i * 2654435761L) ^ (page.text().length() * 31L), share(i)) == 0)
        .toArray();
  }

  /** What a chosen line weighs. */
  float weight(int line) {
    return weight * share(line);
  }

  private int share(int line) {
    if (!isNearSomething(line)) {
      return ONE_IN_OF_FAR;
    }
    return isPlain(line) ? ONE_IN_OF_PLAIN : 1;
  }

  private boolean isPlain(int line) {
    float[] own = targets[line];
    boolean alike =
        (line == 0 || Arrays.equals(own, targets[line - 1]))
            && (line + 1 == targets.length || Arrays.equals(own, targets[line + 1]));
    return alike || !holdsSomething(own);
  }

  private boolean isNearSomething(int line) {
    int first = Math.max(0, line - NEAR);
    int last = Math.min(targets.length, line + NEAR + 1);
    return Arrays.stream(targets, first, last).anyMatch(Lesson::holdsSomething);
  }

  private static boolean holdsSomething(float[] roles) {
    for (float role : roles) {
      if (role == 1) {
        return true;
      }
    }
    return false;
  }

  GoldPage gold() {
    return gold;
  }

  Page page() {
    return page;
  }

  LineFeatures facts() {
    return facts;
  }

  float[][] targets() {
    return targets;
  }
}
