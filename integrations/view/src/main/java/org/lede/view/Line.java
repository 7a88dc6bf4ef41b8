package org.lede.view;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A line of the text without its end, cut into segments. */
record Line(int start, int end, List<Segment> segments) {

  Line {
    segments = List.copyOf(segments);
  }

  /** Whether nothing of it can be seen: no-break spaces and joiners count for nothing, too. */
  boolean isBlank(String text) {
    return text.substring(start, end).chars().allMatch(Line::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** What the margin says of this line. */
  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    segments.stream()
        .map(Segment::layers)
        .flatMap(Collection::stream)
        .map(Mark::kind)
        .filter(Kind::inMargin)
        .forEach(kinds::add);
    return kinds;
  }
}
