package org.lede.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one word list in one pass. Hundreds of them are read before the first article is, by code
 * that runs for the first time, so no line is looked at twice.
 */
final class LexiconReader {

  private static final List<String> HEADER = List.of("# what: ", "# source: ", "# licence: ");

  private final String name;
  private final boolean[] headed = new boolean[HEADER.size()];
  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
  private Map<String, String> section = Map.of();
  private int lineNumber;

  private LexiconReader(String name) {
    this.name = name;
  }

  /** The sections of a list with their entries, in the order of the file. */
  static Map<String, Map<String, String>> sections(String text, String name) {
    LexiconReader reader = new LexiconReader(name);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      reader.takeLine(text.substring(start, end).stripTrailing());
      start = end + 1;
    }
    reader.requireHeader();
    return reader.sections;
  }

  private void takeLine(String line) {
    lineNumber++;
    if (line.isEmpty()) {
      return;
    }
    char first = line.charAt(0);
    if (first == '#') {
      noteHeader(line);
    } else if (first == '[' && line.endsWith("]")) {
      openSection(line);
    } else {
      addEntry(line);
    }
  }

  private void noteHeader(String line) {
    for (int i = 0; i < headed.length; i++) {
      headed[i] |= line.startsWith(HEADER.get(i));
    }
  }

  private void requireHeader() {
    for (int i = 0; i < headed.length; i++) {
      if (!headed[i]) {
        throw new IllegalArgumentException(name + " has no line '" + HEADER.get(i) + "...'");
      }
    }
  }

  private void openSection(String line) {
    section = new LinkedHashMap<>();
    if (sections.put(line.substring(1, line.length() - 1), section) != null) {
      throw malformed("section " + line + " stands twice");
    }
  }

  private void addEntry(String line) {
    if (sections.isEmpty()) {
      throw malformed("an entry stands before the first [section]");
    }
    int tab = line.indexOf('\t');
    String entry = (tab < 0 ? line : line.substring(0, tab)).strip();
    String value = tab < 0 ? "" : line.substring(tab + 1).strip();
    if (entry.isEmpty()) {
      throw malformed("a value stands without its entry");
    }
    if (section.put(entry, value) != null) {
      throw malformed("'" + entry + "' stands twice in its section");
    }
  }

  private IllegalArgumentException malformed(String what) {
    return new IllegalArgumentException(name + ", line " + lineNumber + ": " + what);
  }
}
