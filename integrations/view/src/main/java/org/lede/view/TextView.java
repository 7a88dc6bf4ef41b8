package org.lede.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text itself, line by line, coloured by what was found in it. */
final class TextView {

  private final String text;
  private final Html html;
  private final Deque<Mark> open = new ArrayDeque<>();
  private String labelAbove = "";

  private TextView(String text, Html html) {
    this.text = text;
    this.html = html;
  }

  static void write(String text, List<Line> lines, String language, Html html) {
    html.open("div", "class", "text", "lang", language, "translate", "no").newLine();
    TextView view = new TextView(text, html);
    for (int i = 0; i < lines.size(); i++) {
      view.line(lines.get(i), i + 1);
    }
    html.close("div").newLine();
  }

  private void line(Line line, int number) {
    if (line.isBlank(text)) {
      open("line blank", number);
    } else {
      label(line, number);
    }
    html.open("p", "class", "words", "dir", "auto");
    line.segments().forEach(this::segment);
    closeTo(0);
    html.close("p").close("div").newLine();
  }

  private void open(String cssClass, int number) {
    html.open("div", "class", cssClass, "data-line", Integer.toString(number));
  }

  /** A run of lines of one label is labelled once. */
  private void label(Line line, int number) {
    Set<Kind> kinds = line.kinds();
    String label =
        kinds.isEmpty()
            ? "furniture"
            : kinds.stream().map(Kind::label).collect(Collectors.joining(", "));
    open("line " + cssClass(kinds), number);
    if (!label.equals(labelAbove)) {
      html.element("span", label, "class", "label", "lang", "en", "dir", "ltr");
      labelAbove = label;
    }
  }

  private static String cssClass(Set<Kind> kinds) {
    return kinds.isEmpty() ? "furniture" : "is-" + kinds.iterator().next().cssClass();
  }

  /**
   * Nested elements, one a kind; the innermost leads to the value's entry. What the segment before
   * is part of, too, stays open, so that a mark is one element unless another crosses it.
   */
  private void segment(Segment segment) {
    List<Mark> layers = segment.layers();
    closeTo(stillOpen(layers));
    segment.beginning().stream().filter(mark -> !layers.contains(mark)).forEach(this::anchor);
    for (Mark mark : layers.subList(open.size(), layers.size())) {
      open(mark, segment.beginning().contains(mark));
      open.addLast(mark);
    }
    words(segment);
  }

  private int stillOpen(List<Mark> layers) {
    int count = 0;
    for (Mark mark : open) {
      if (count == layers.size() || !mark.equals(layers.get(count))) {
        break;
      }
      count++;
    }
    return count;
  }

  private void closeTo(int count) {
    while (open.size() > count) {
      open.removeLast();
      html.close("span");
    }
  }

  /** Plain running text is no link, so that it can be selected. */
  private void words(Segment segment) {
    List<Mark> layers = segment.layers();
    if (layers.isEmpty() || layers.get(layers.size() - 1).kind().isBody()) {
      html.text(text, segment.start(), segment.end());
    } else {
      link(segment, layers.get(layers.size() - 1));
    }
  }

  private void anchor(Mark mark) {
    html.open("span", "id", mark.id()).close("span");
  }

  private void open(Mark mark, boolean begins) {
    String classes =
        Stream.concat(
                Stream.of("mark", mark.kind().cssClass()),
                mark.values().stream().map(Mark.Value::classes))
            .distinct()
            .collect(Collectors.joining(" "));
    if (begins) {
      html.open("span", "class", classes, "id", mark.id());
    } else {
      html.open("span", "class", classes);
    }
  }

  /** The keyboard stops once at each mark, not at every piece of it. */
  private void link(Segment segment, Mark innermost) {
    String target = "#" + innermost.values().iterator().next().id();
    String stop = segment.beginning().contains(innermost) ? "0" : "-1";
    String title = descriptions(segment.layers());
    html.open("a", "href", target, "tabindex", stop, "title", title)
        .text(text, segment.start(), segment.end())
        .close("a");
  }

  private static String descriptions(List<Mark> layers) {
    return layers.stream()
        .flatMap(mark -> mark.values().stream())
        .map(Mark.Value::description)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
