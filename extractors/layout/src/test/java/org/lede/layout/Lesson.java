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
