package org.lede.layout.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.text.Mark;

/** Goes through the lines of a page and its marks together, and knows which marks cover a line. */
final class MarkCover {

  private final Page page;
  private final List<Mark> marks;
  private final Map<Mark.Kind, Mark> before = new EnumMap<>(Mark.Kind.class);
  private final Map<Mark.Kind, Mark> within = new EnumMap<>(Mark.Kind.class);
  private final Deque<Mark> containers = new ArrayDeque<>();
  private int next;
  private int links;
  private PageLine line;

  MarkCover(Page page) {
    this.page = page;
    this.marks = page.source().markup().marks();
    this.line = new PageLine(0, 0, 0, 0);
  }

  /** Goes on to a line, which must be the next one. */
  void goTo(int index) {
    line = page.line(index);
    links = 0;
    within.forEach(this::keepLongest);
    within.clear();
    while (next < marks.size() && marks.get(next).start() < line.end()) {
      take(marks.get(next++));
    }
    while (!containers.isEmpty() && containers.peek().end() < line.end()) {
      containers.pop();
    }
  }

  private void take(Mark mark) {
    if (mark.start() > line.start()) {
      within.merge(mark.kind(), mark, (one, other) -> one.end() >= other.end() ? one : other);
    } else {
      keepLongest(mark.kind(), mark);
    }
    if (mark.kind() == Mark.Kind.LINK && mark.start() >= line.start()) {
      links += Math.min(mark.end(), line.end()) - mark.start();
    }
    if (mark.kind() == Mark.Kind.CONTAINER && mark.start() <= line.start()) {
      while (!containers.isEmpty() && containers.peek().end() < mark.end()) {
        containers.pop();
      }
      containers.push(mark);
    }
  }

  private void keepLongest(Mark.Kind kind, Mark mark) {
    before.merge(kind, mark, (one, other) -> one.end() > other.end() ? one : other);
  }

  /** The mark of a kind that covers the whole line. */
  Optional<Mark> whole(Mark.Kind kind) {
    return Optional.ofNullable(before.get(kind)).filter(mark -> mark.end() >= line.end());
  }

  boolean covers(Mark.Kind kind) {
    return whole(kind).isPresent();
  }

  /** A mark of a kind that covers at least some of the line. */
  Optional<Mark> part(Mark.Kind kind) {
    return Optional.ofNullable(within.get(kind))
        .or(() -> Optional.ofNullable(before.get(kind)).filter(one -> one.end() > line.start()));
  }

  /** Share of the line that links cover. */
  float linked() {
    return (float) links / Math.max(1, line.end() - line.start());
  }

  /** The innermost container that holds the line. */
  Optional<Mark> container() {
    return Optional.ofNullable(containers.peek());
  }
}
