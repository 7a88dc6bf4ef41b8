package org.lede.layout.internal.note;

import java.util.Locale;

/** What a line says of the article. Each kind is a section of {@code <lang>/notes.txt}. */
public enum NoteKind {
  /** What was wrong in an earlier version. */
  CORRECTION,
  /** What else the newsroom says of the article. */
  EDITORS_NOTE,
  /** When or how it was changed since. */
  UPDATE,
  /** Whom the press may ask: opens the foot of a release. */
  PRESS_CONTACT,
  /** The text ends here. */
  END_OF_TEXT;

  /** The name of the section in the word files. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether what follows belongs to the article no more. */
  public boolean endsArticle() {
    return this == PRESS_CONTACT || this == END_OF_TEXT;
  }
}
