package org.lede.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lede.text.Span;

/** All marks of a text. */
final class Marks {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(Mark::kind);

  private final String text;
  private final Map<Place, Mark> marks = new HashMap<>();

  Marks(String text) {
    this.text = text;
  }

  private record Place(Kind kind, int start, int end) {}

  /** Marks a span and returns the id of the mark. */
  String add(Kind kind, Span span, Mark.Value value) {
    requireSlice(span);
    int start = inPair(span.start()) ? span.start() - 1 : span.start();
    int end = inPair(span.end()) ? span.end() + 1 : span.end();
    Mark mark =
        marks.computeIfAbsent(
            new Place(kind, start, end), place -> new Mark(marks.size(), kind, start, end));
    mark.add(value);
    return mark.id();
  }

  private void requireSlice(Span span) {
    if (!text.startsWith(span.text(), span.start())) {
      throw new IllegalArgumentException(
          "the article is not of this text: no such span at " + span.start());
    }
  }

  /** A character is marked as a whole, though a span may hold half of it. */
  private boolean inPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    marks.values().forEach(mark -> kinds.add(mark.kind()));
    return kinds;
  }

  /** By start; of those that start together the longer first. */
  List<Mark> inOrder() {
    List<Mark> sorted = new ArrayList<>(marks.values());
    sorted.sort(OUTER_FIRST);
    return sorted;
  }
}
