package org.lede.entities.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lede.words.Lexicon;

/** The word lists of this module, {@code <lang>/<topic>.txt}. */
public final class WordLists {

  /** What may be part of the name of a resource. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private WordLists() {}

  /** The list of a language; empty if it has none. */
  public static Optional<Lexicon> find(String language, String file) {
    String name = language + "/" + file;
    return LANGUAGE.matcher(language).matches() && WordLists.class.getResource(name) != null
        ? Optional.of(read(name))
        : Optional.empty();
  }

  public static Lexicon read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      return Lexicon.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
