package org.lede.entities.internal.tagger;

import org.lede.entities.internal.name.EntityType;

/**
 * The tags of a token: outside, or begin, inside, last or unit of one of the three types; and which
 * may follow which.
 */
public final class Tags {

  public static final int OUTSIDE = 0;
  public static final int COUNT = 13;

  /** What stands before the first token of a sentence, as a row of the transitions. */
  public static final int START = COUNT;

  public static final int BEGIN = 0;
  public static final int INSIDE = 1;
  public static final int LAST = 2;
  public static final int UNIT = 3;

  private static final int PARTS = 4;

  private static final int[] AFTER_A_WHOLE = afterAWhole();

  private Tags() {}

  public static int tag(EntityType type, int part) {
    return 1 + PARTS * type.ordinal() + part;
  }

  static EntityType type(int tag) {
    return EntityType.values()[(tag - 1) / PARTS];
  }

  static int part(int tag) {
    return (tag - 1) % PARTS;
  }

  /** Whether a name goes on after this tag. */
  static boolean isOpen(int tag) {
    return tag != OUTSIDE && part(tag) <= INSIDE;
  }

  /** The tags that may stand before a tag. */
  static int[] before(int tag) {
    if (tag == OUTSIDE || part(tag) == BEGIN || part(tag) == UNIT) {
      return AFTER_A_WHOLE.clone();
    }
    int begin = tag - part(tag);
    return new int[] {begin, begin + INSIDE};
  }

  private static int[] afterAWhole() {
    int[] tags = new int[1 + 2 * EntityType.values().length];
    int count = 1;
    for (EntityType type : EntityType.values()) {
      tags[count++] = tag(type, LAST);
      tags[count++] = tag(type, UNIT);
    }
    return tags;
  }
}
