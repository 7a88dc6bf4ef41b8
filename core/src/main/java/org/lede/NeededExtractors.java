package org.lede;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import org.lede.spi.Extractor;

/** Picks the extractors that some fields need. */
final class NeededExtractors {

  private NeededExtractors() {}

  /**
   * The writers of the wanted fields, and of all that these read.
   *
   * @param ordered writers before readers, so that one walk from the end finds them all
   */
  static List<Extractor> of(List<Extractor> ordered, Set<Field<?>> wanted) {
    wanted.forEach(field -> requireWriter(ordered, field));
    Set<Field<?>> needed = new HashSet<>(wanted);
    ArrayDeque<Extractor> kept = new ArrayDeque<>();
    ListIterator<Extractor> backwards = ordered.listIterator(ordered.size());
    while (backwards.hasPrevious()) {
      Extractor extractor = backwards.previous();
      if (!Collections.disjoint(extractor.writes(), needed)) {
        needed.addAll(extractor.reads());
        kept.addFirst(extractor);
      }
    }
    return List.copyOf(kept);
  }

  private static void requireWriter(List<Extractor> extractors, Field<?> field) {
    if (extractors.stream().noneMatch(extractor -> extractor.writes().contains(field))) {
      throw new IllegalArgumentException(
          "no extractor writes the field '%s' of type %s"
              .formatted(field.name(), field.type().getName()));
    }
  }
}
