package org.lede.words.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The legal sections, entries and values of word files, as the page of word lists tells them. */
public final class WordListSchema {

  /**
   * A row of the page.
   *
   * @param readers the classes that read it, each after its module and a slash
   */
  public record Section(
      String name, Set<String> entries, Set<String> values, Set<String> readers) {}

  private static final Pattern FILE = Pattern.compile("## ([a-z-]+/[a-z-]+\\.txt)");
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| ([^|]*?) ?\\| ([^|]+) \\| [^|]+ \\| ([\\w/, ]+) \\|");
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "none", Pattern.compile(""),
          "*whole number*", Pattern.compile("\\d+"),
          "*decimal*", Pattern.compile("-?\\d+\\.\\d+"),
          "*offset*", Pattern.compile("[+-]\\d\\d:\\d\\d( summer)?"),
          "*span of time*", Pattern.compile("\\d+ (minute|hour|day|week)s?"),
          "*text*", Pattern.compile(".+"));

  private final Map<String, Map<String, Section>> files;

  private WordListSchema(Map<String, Map<String, Section>> files) {
    this.files = files;
  }

  /** Reads the page; a row that is none is an error. */
  public static WordListSchema read(Path page) throws IOException {
    Map<String, Map<String, Section>> files = new TreeMap<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    String module = "";
    for (String line : Files.readAllLines(page)) {
      Matcher file = FILE.matcher(line);
      if (file.matches()) {
        sections = new LinkedHashMap<>();
        files.put(file.group(1), sections);
        module = file.group(1).substring(0, file.group(1).indexOf('/'));
      } else if (line.startsWith("| `")) {
        Section section = section(line, module);
        sections.put(section.name(), section);
      }
    }
    return new WordListSchema(files);
  }

  private static Section section(String line, String module) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      throw new IllegalArgumentException("not a row of the page of word lists: " + line);
    }
    Set<String> entries = row.group(2).isEmpty() ? Set.of() : Set.of(row.group(2).split(", "));
    Set<String> readers = new TreeSet<>();
    for (String reader : row.group(4).split(", ", -1)) {
      readers.add(reader.contains("/") ? reader : module + "/" + reader);
    }
    return new Section(row.group(1), entries, Set.of(row.group(3).split(", ")), readers);
  }

  /** The sections of a file, such as "quotes/grammar.txt"; none if the page lacks it. */
  public Map<String, Section> sections(String file) {
    return files.getOrDefault(file, Map.of());
  }

  /** The files of a module. */
  public Map<String, Map<String, Section>> filesOf(String module) {
    Map<String, Map<String, Section>> some = new TreeMap<>(files);
    some.keySet().removeIf(file -> !file.startsWith(module + "/"));
    return some;
  }

  /** What is wrong with the lines of a file, each with its number; empty if all are legal. */
  public List<String> faults(String file, List<String> lines) {
    Map<String, Section> known = sections(file);
    List<String> faults = new ArrayList<>();
    Optional<Section> section = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String place = file + ", line " + (i + 1) + ": ";
      if (line.startsWith("[") && line.endsWith("]")) {
        section = Optional.ofNullable(known.get(line.substring(1, line.length() - 1)));
        if (section.isEmpty()) {
          faults.add(place + "unknown section " + line);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.flatMap(s -> fault(s, line)).ifPresent(fault -> faults.add(place + fault));
      }
    }
    return faults;
  }

  private static Optional<String> fault(Section section, String line) {
    int tab = line.indexOf('\t');
    String entry = (tab < 0 ? line : line.substring(0, tab)).strip();
    String value = tab < 0 ? "" : line.substring(tab + 1).strip();
    if (!section.entries().isEmpty() && !section.entries().contains("`" + entry + "`")) {
      return Optional.of("unknown entry '" + entry + "' in [" + section.name() + "]");
    }
    return section.values().stream().anyMatch(form -> fits(form, value))
        ? Optional.empty()
        : Optional.of("unknown value '" + value + "' in [" + section.name() + "]");
  }

  private static boolean fits(String form, String value) {
    Pattern pattern = FORMS.get(form);
    return pattern == null ? form.equals("`" + value + "`") : pattern.matcher(value).matches();
  }
}
