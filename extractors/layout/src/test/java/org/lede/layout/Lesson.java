package org.lede.layout;

/** A page ready to learn from: what is seen of each line, and what the gold says of it. */
final class Lesson {

  private final GoldPage gold;
  private final Page page;
  private final LineFacts facts;
  private final float[][] targets;
  private final float[][] glance;

  Lesson(GoldPage gold) {
    this.gold = gold;
    this.page = Page.of(gold.text());
    this.facts = LineFacts.of(page);
    this.targets = GoldRoles.of(gold, page);
    this.glance = FirstGlance.rows(page, facts);
  }

  /** The article without what stands round it, as a careful person copies it. */
  Lesson cropped() {
    int first = page.size();
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      if (holdsSomething(targets[i])) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (last < 0) {
      return this;
    }
    String text = page.text().substring(page.line(first).start(), page.line(last).end());
    return new Lesson(gold.withText(text));
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

  LineFacts facts() {
    return facts;
  }

  float[][] targets() {
    return targets;
  }

  float[][] glance() {
    return glance;
  }
}
