package org.lede.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The marks that cover the place where the reading of the text stands, one of each kind at most.
 */
final class Layers {

  private final Map<Kind, Deque<Mark>> open = new EnumMap<>(Kind.class);

  void add(Mark mark) {
    open.computeIfAbsent(mark.kind(), kind -> new ArrayDeque<>()).push(mark);
  }

  /** The innermost mark of each kind, the outermost kind first. */
  List<Mark> at(int offset) {
    List<Mark> covering = new ArrayList<>();
    for (Deque<Mark> marks : open.values()) {
      dropEnded(marks, offset);
      if (!marks.isEmpty()) {
        covering.add(marks.element());
      }
    }
    return covering;
  }

  /** Each mark is pushed and dropped once, so a text of many marks stays linear. */
  private static void dropEnded(Deque<Mark> marks, int offset) {
    while (!marks.isEmpty() && marks.element().end() <= offset) {
      marks.pop();
    }
  }
}
