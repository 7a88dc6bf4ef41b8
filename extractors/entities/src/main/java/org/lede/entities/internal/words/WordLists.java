package org.lede.entities.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lede.words.Lexicon;

/** The word lists of this module, {@code <lang>/<topic>.txt}. */
public final class WordLists {

  private WordLists() {}

  public static Lexicon read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      return Lexicon.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
