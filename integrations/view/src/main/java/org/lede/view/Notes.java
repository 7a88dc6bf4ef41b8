package org.lede.view;

import java.util.List;
import java.util.Locale;
import org.lede.Field;
import org.lede.Note;

/** Entries of what the newsroom says of the article. */
final class Notes {

  private final EntryWriter entries;

  Notes(EntryWriter entries) {
    this.entries = entries;
  }

  void write() {
    List<Note> notes = entries.article().notes();
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i), i + 1);
    }
  }

  private void note(Note note, int number) {
    String name = "note " + number;
    Mark.Value value = entries.quietValue("n" + number, name, note.confidence(), Field.NOTES);
    entries.entry(value, Kind.NOTE, name, note.confidence(), () -> rows(note, value));
  }

  private void rows(Note note, Mark.Value value) {
    entries.row("text", Kind.NOTE, note.span(), value);
    entries.row("kind", kind(note.kind()));
    entries.readBy(Field.NOTES);
  }

  private static String kind(Note.Kind kind) {
    return kind == Note.Kind.EDITORS_NOTE ? "editor's note" : kind.name().toLowerCase(Locale.ROOT);
  }
}
