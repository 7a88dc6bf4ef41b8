package org.lede.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The word lists that more than one extractor reads, so that each stands once. An extractor keeps
 * to itself what it alone knows of the same topic, and reads both.
 *
 * <p>Nothing is kept: whoever asks makes of the words what it looks them up in.
 *
 * <pre>{@code
 * SharedList.PLACES.of("en").entries("countries").containsKey("Peru");  // true
 * }</pre>
 */
public enum SharedList {
  /** Months and days of the week. */
  CALENDAR,
  /** Legal forms of companies. */
  COMPANIES,
  /** Given names and generations. */
  NAMES,
  /** Roles and titles. */
  PEOPLE,
  /** Cities, regions and countries. */
  PLACES,
  /** The most frequent small words. */
  SMALL_WORDS;

  private final String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";

  /**
   * The list of one language.
   *
   * @param language its tag; {@code und} for what belongs to no language
   * @return a list without sections if the language has none
   */
  public Lexicon of(String language) {
    return read(in -> Lexicon.readLanguage(in, file, language));
  }

  /**
   * The lists of all languages.
   *
   * @return language to list, for those that have one
   */
  public Map<String, Lexicon> byLanguage() {
    return read(in -> Lexicon.readAll(in, file));
  }

  private <T> T read(Function<InputStream, T> reader) {
    try (InputStream in = SharedList.class.getResourceAsStream(file)) {
      return reader.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
