package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.lede.Note;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.note.NoteKind;
import org.lede.text.Span;

/**
 * The lines that say something of the article: what was corrected, added, or is to be known of it.
 * They stand between the headline and a few lines below the last paragraph; further off a label
 * such as {@code Corrections} is an entry of the site's menu.
 */
final class NoteDecision {

  static final NoteDecision NONE = new NoteDecision();

  /** So many lines below the last paragraph a note may still be the article's. */
  private static final int MAX_BELOW = 12;

  /** A note that stands in the article or right below it. */
  private static final double BESIDE = 0.9;

  /** What a note further below is worth: it may be about another page. */
  private static final double BELOW = 0.7;

  /** How far below the last paragraph is right below it. */
  private static final int NEAR = 3;

  private final List<Note> notes = new ArrayList<>();
  private final BitSet lines = new BitSet();

  private NoteDecision() {}

  static NoteDecision of(PageDecisions page) {
    NoteDecision decision = new NoteDecision();
    int end = lastLine(page);
    int last = Math.min(page.roles().size() - 1, end + MAX_BELOW);
    for (int i = Math.max(0, page.headlineLine() + 1); i <= last && end >= 0; i++) {
      int line = i;
      Optional<Note.Kind> kind = page.note(i).flatMap(NoteDecision::kind);
      kind.ifPresent(found -> decision.add(page, line, found, line <= end + NEAR));
      i = decision.lines.get(i + 1) ? i + 1 : i;
    }
    return decision;
  }

  private static int lastLine(PageDecisions page) {
    return page.bareText().map(BareText::last).orElse(page.stretch().last());
  }

  private static Optional<Note.Kind> kind(NoteKind kind) {
    return switch (kind) {
      case CORRECTION -> Optional.of(Note.Kind.CORRECTION);
      case EDITORS_NOTE -> Optional.of(Note.Kind.EDITORS_NOTE);
      case UPDATE -> Optional.of(Note.Kind.UPDATE);
      case PRESS_CONTACT, END_OF_TEXT -> Optional.empty();
    };
  }

  /** A label alone is the note's own only with the sentence below it. */
  private void add(PageDecisions page, int line, Note.Kind kind, boolean near) {
    boolean says = page.form().isSentence(line);
    boolean below = !says && line + 1 < page.roles().size() && page.form().isSentence(line + 1);
    if (page.form().isTimeLine(line) || !(says || (below && near))) {
      return;
    }
    int end = below ? line + 1 : line;
    lines.set(line, end + 1);
    notes.add(new Note(span(page.roles(), line, end), kind, near ? BESIDE : BELOW));
    for (int i = line; i <= end; i++) {
      page.reasons().say(i, "note", "opens as a newsroom's word on its article");
    }
  }

  private static Span span(LineRoles roles, int first, int last) {
    return roles
        .page()
        .source()
        .span(roles.page().line(first).start(), roles.page().line(last).end());
  }

  /** The notes, in the order of the text. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** Whether a line belongs to a note. */
  boolean contains(int line) {
    return lines.get(line);
  }
}
