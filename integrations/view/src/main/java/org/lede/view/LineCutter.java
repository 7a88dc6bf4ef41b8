package org.lede.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts a text into lines, and each line wherever a mark begins or ends. */
final class LineCutter {

  private final String text;
  private final List<Mark> marks;
  private final int[] ends;
  private final Layers layers = new Layers();
  private final Set<Mark> beginning = new LinkedHashSet<>();
  private int nextMark;
  private int nextEnd;

  private LineCutter(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    this.ends = marks.stream().mapToInt(Mark::end).sorted().toArray();
  }

  /**
   * The lines of a text.
   *
   * @param marks by their start
   */
  static List<Line> lines(String text, List<Mark> marks) {
    return new LineCutter(text, marks).lines();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(start);
      lines.add(line(start, end));
      start = afterLineEnd(end);
    }
    return lines;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private Line line(int start, int end) {
    List<Segment> segments = new ArrayList<>();
    for (int at = start; at < end; ) {
      int next = Math.min(end, nextBoundary(at));
      segments.add(segment(at, next));
      at = next;
    }
    return new Line(start, end, segments);
  }

  /** Takes in the marks that begin up to here, and looks for the next place where one does. */
  private int nextBoundary(int at) {
    while (nextMark < marks.size() && marks.get(nextMark).start() <= at) {
      layers.add(marks.get(nextMark));
      beginning.add(marks.get(nextMark++));
    }
    while (nextEnd < ends.length && ends[nextEnd] <= at) {
      nextEnd++;
    }
    int begin = nextMark < marks.size() ? marks.get(nextMark).start() : text.length();
    int end = nextEnd < ends.length ? ends[nextEnd] : text.length();
    return Math.min(begin, end);
  }

  private Segment segment(int start, int end) {
    Segment segment = new Segment(start, end, layers.at(start), beginning);
    beginning.clear();
    return segment;
  }
}
