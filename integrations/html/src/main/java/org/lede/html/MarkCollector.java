package org.lede.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lede.text.Mark;

/** Collects the marks of a page while its text is written. */
final class MarkCollector {

  private final FlatText text;
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();

  MarkCollector(FlatText text) {
    this.text = text;
  }

  /** A mark whose end is not known yet. */
  private static final class Draft {

    private final Element element;
    private final ElementMarks.Form form;
    private final int from;
    private boolean holdsBlocks;
    private int start;
    private int end;

    Draft(Element element, ElementMarks.Form form, int from) {
      this.element = element;
      this.form = form;
      this.from = from;
    }

    boolean isMark() {
      boolean needless = form.kind() == Mark.Kind.CONTAINER && !holdsBlocks;
      return end > start && end - start <= form.maxLength() && !needless;
    }

    Mark mark() {
      return new Mark(form.kind(), start, end, form.level(), form.value());
    }
  }

  void open(Element element, int depth) {
    if (Elements.isBlock(element)) {
      enclosingContainer().ifPresent(draft -> draft.holdsBlocks = true);
      add(element, new ElementMarks.Form(Mark.Kind.CONTAINER, depth, Optional.empty()));
    }
    ElementMarks.of(element).forEach(form -> add(element, form));
  }

  /** The container of an enclosing block, which knows of one block already if it has several. */
  private Optional<Draft> enclosingContainer() {
    for (Draft draft : open) {
      if (draft.form.kind() == Mark.Kind.CONTAINER) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private void add(Element element, ElementMarks.Form form) {
    Draft draft = new Draft(element, form, text.length());
    drafts.add(draft);
    open.push(draft);
  }

  void close(Element element) {
    while (!open.isEmpty() && Objects.equals(open.peek().element, element)) {
      Draft draft = open.pop();
      draft.start = afterBlanks(draft.from);
      draft.end = text.length();
    }
  }

  private int afterBlanks(int offset) {
    int at = offset;
    while (at < text.length() && Letters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  List<Mark> marks() {
    return drafts.stream().filter(Draft::isMark).map(Draft::mark).toList();
  }
}
