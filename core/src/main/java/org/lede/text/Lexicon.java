package org.lede.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word list that a native speaker can mend: one file, one language, one topic.
 *
 * <p>The file is UTF-8. It opens with the comments {@code # what:}, {@code # source:} and {@code #
 * licence:}. A line {@code [name]} opens a section; every other line is an entry, optionally
 * followed by a tab and a value. Blank lines and lines that begin with {@code #} are passed over.
 *
 * <pre>{@code
 * # what: names of the months
 * # source: own writing
 * # licence: Apache-2.0
 * [months]
 * April	4
 * August	8
 * }</pre>
 */
public final class Lexicon {

  private static final List<String> HEADER = List.of("what", "source", "licence");

  private final String name;
  private final Map<String, Map<String, String>> sections;

  private Lexicon(String name, Map<String, Map<String, String>> sections) {
    this.name = name;
    this.sections = sections;
  }

  /**
   * Reads a word list. The caller opens the file, since only the module that owns a resource can,
   * and closes it.
   *
   * @param in the file; may not be null, which is what a missing resource looks like
   * @param name what to call the file in messages
   * @return the word list
   * @throws IllegalArgumentException if the file is missing or breaks a rule of the format; the
   *     message names file and line
   * @throws UncheckedIOException if it cannot be read
   */
  public static Lexicon read(InputStream in, String name) {
    if (in == null) {
      throw new IllegalArgumentException("there is no word list " + name);
    }
    List<String> lines = lines(in, name);
    requireHeader(lines, name);
    return new Lexicon(name, sections(lines, name));
  }

  private static List<String> lines(InputStream in, String name) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static void requireHeader(List<String> lines, String name) {
    for (String member : HEADER) {
      if (!holdsLine(lines, "# " + member + ": ")) {
        throw new IllegalArgumentException(name + " has no line '# " + member + ": ...'");
      }
    }
  }

  private static boolean holdsLine(List<String> lines, String beginning) {
    for (String line : lines) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Map<String, String>> sections(List<String> lines, String name) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("[") && line.endsWith("]")) {
        section = new LinkedHashMap<>();
        if (sections.put(line.substring(1, line.length() - 1), section) != null) {
          throw malformed(name, i, "section " + line + " stands twice");
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (sections.isEmpty()) {
          throw malformed(name, i, "an entry stands before the first [section]");
        }
        addEntry(section, line, name, i);
      }
    }
    return sections;
  }

  private static void addEntry(Map<String, String> section, String line, String name, int i) {
    int tab = line.indexOf('\t');
    String entry = (tab < 0 ? line : line.substring(0, tab)).strip();
    String value = tab < 0 ? "" : line.substring(tab + 1).strip();
    if (entry.isEmpty()) {
      throw malformed(name, i, "a value stands without its entry");
    }
    if (section.put(entry, value) != null) {
      throw malformed(name, i, "'" + entry + "' stands twice in its section");
    }
  }

  private static IllegalArgumentException malformed(String name, int index, String what) {
    return new IllegalArgumentException(name + ", line " + (index + 1) + ": " + what);
  }

  /**
   * The name given to {@link #read}.
   *
   * @return what to call this list in messages
   */
  public String name() {
    return name;
  }

  /**
   * The names of the sections.
   *
   * @return in the order of the file
   */
  public Set<String> sections() {
    return Collections.unmodifiableSet(sections.keySet());
  }

  /**
   * The entries of a section with their values.
   *
   * @param section a section's name
   * @return entry to value in the order of the file, the value empty where the line has none; an
   *     empty map if there is no such section
   */
  public Map<String, String> entries(String section) {
    return Collections.unmodifiableMap(
        sections.getOrDefault(Objects.requireNonNull(section, "section"), Map.of()));
  }
}
