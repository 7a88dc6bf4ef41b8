package org.lede.entities.internal.tagger;

import java.util.ArrayList;
import java.util.List;
import org.lede.internal.numbers.IntByHash;

/** Reads names off a row of tags. */
final class Names {

  private Names() {}

  /** The names, in their order; tags that make no whole name are passed over. */
  static List<Name> of(int[] tags) {
    List<Name> names = new ArrayList<>();
    int first = IntByHash.NONE;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == Tags.OUTSIDE) {
        first = IntByHash.NONE;
        continue;
      }
      int part = Tags.part(tags[i]);
      if (part == Tags.BEGIN || part == Tags.UNIT) {
        first = i;
      }
      if (first != IntByHash.NONE && (part == Tags.LAST || part == Tags.UNIT)) {
        names.add(new Name(first, i + 1, Tags.type(tags[i]).word()));
        first = IntByHash.NONE;
      }
    }
    return names;
  }
}
