package org.lede.quotes.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.words.Lexicon;
import org.lede.words.SharedList;

/**
 * The word lists of one language, a file for each topic, {@code <lang>/<topic>.txt}. A file is read
 * once, when first asked for.
 */
public final class WordLists {

  private final String language;
  private final Map<String, Optional<Lexicon>> byTopic = new HashMap<>();
  private final Map<SharedList, Lexicon> byShared = new EnumMap<>(SharedList.class);

  private WordLists(String language) {
    this.language = language;
  }

  /** The lists of a language; it may lack any topic, and all. */
  static WordLists of(String language) {
    return new WordLists(language);
  }

  /** The languages of the index, in its order. */
  public static List<String> languages() {
    return read("languages.txt")
        .map(index -> List.copyOf(index.entries("languages").keySet()))
        .orElseThrow();
  }

  /** The entries of a section, none where the language lacks the file. */
  Map<String, String> entries(String topic, String section) {
    return byTopic
        .computeIfAbsent(topic, t -> read(language + "/" + t + ".txt"))
        .map(lexicon -> lexicon.entries(section))
        .orElse(Map.of());
  }

  /** The entries of a section of a list that this module shares with others. */
  Map<String, String> entries(SharedList shared, String section) {
    return byShared.computeIfAbsent(shared, list -> list.of(language)).entries(section);
  }

  private static Optional<Lexicon> read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(Lexicon.read(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
