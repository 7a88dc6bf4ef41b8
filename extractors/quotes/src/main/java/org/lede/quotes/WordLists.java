package org.lede.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.text.Lexicon;

/**
 * The word lists of this module: a file for each language and topic, {@code <lang>/<topic>.txt}.
 */
final class WordLists {

  private WordLists() {}

  /** The languages of the index, in its order. */
  static List<String> languages() {
    return read("languages.txt")
        .map(index -> List.copyOf(index.entries("languages").keySet()))
        .orElseThrow();
  }

  /** The entries of a section, none where the language lacks the file. */
  static Map<String, String> entries(String language, String topic, String section) {
    return read(language + "/" + topic + ".txt")
        .map(lexicon -> lexicon.entries(section))
        .orElse(Map.of());
  }

  static Optional<Lexicon> read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(Lexicon.read(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
