package org.lede.layout.training;

import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.FirstPassFeatures;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;

/** A page ready to learn from: what is seen of each line, and what the gold says of it. */
final class Lesson {

  private final GoldPage gold;
  private final Page page;
  private final LineFeatures facts;
  private final float[][] targets;
  private final float[][] glance;

  /** The first and the last line that holds something of the article. */
  private final int first;

  private final int last;

  Lesson(GoldPage gold) {
    this.gold = gold;
    this.page = Page.of(gold.text());
    this.facts = LineFeatures.of(page);
    this.targets = GoldRoles.of(gold, page);
    this.glance = FirstPassFeatures.of(page, facts).all();
    int[] telling =
        IntStream.range(0, targets.length).filter(i -> holdsSomething(targets[i])).toArray();
    this.first = telling.length == 0 ? 0 : telling[0];
    this.last = telling.length == 0 ? -1 : telling[telling.length - 1];
  }

  /** The article without what stands round it, as a careful person copies it. */
  Lesson cropped() {
    return holdsArticle() ? new Lesson(gold.cropped(article())) : this;
  }

  /** A page whose blank lines were lost. */
  Lesson withoutBlankLines() {
    return new Lesson(gold.dense(page.text().replaceAll("\\R(\\h*\\R)+", "\n")));
  }

  private boolean holdsArticle() {
    return last >= first;
  }

  private String article() {
    return page.text().substring(page.line(first).start(), page.line(last).end());
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

  float[][] glance() {
    return glance;
  }
}
