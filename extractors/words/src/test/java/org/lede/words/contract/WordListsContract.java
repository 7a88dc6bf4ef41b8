package org.lede.words.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every word file must hold to: a header, no duplicates, composed letters, sorted sections.
 * Extend it and name the folder of your files and your module.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WordListsContract {

  private static final Path PAGE = Path.of("../words/README.md");

  /** What several modules read stands on the page under this name. */
  private static final String SHARED = "shared";

  /** A section that the code asks for by its name, alone or after the topic or the list. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:entries|phrases)\\(\\s*(?:[\\w.]+,\\s*|\"[^\"]+\",\\s*)?\"([^\"]+)\"");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"");

  /** A comparison with a text, and a collection of texts. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:startsWith|endsWith|[eE]quals|equalsIgnoreCase|contains)\\((?:\\w+,\\s*)?\"[^\"]*\""
              + "|(?:List\\.of|Set\\.of|new String\\[\\] *)[({]\\s*\"[^\"]*\"(?:,\\s*\"[^\"]*\")*");

  /** Shorter ones are tags of languages and letters of formats. */
  private static final int MIN_LETTERS = 3;

  private static final Set<String> PARTS_OF_ADDRESSES = Set.of("http", "www.");

  private final Path folder;
  private final String module;
  private final BiFunction<InputStream, String, Set<String>> sections;

  /**
   * The contract for the word files of a module.
   *
   * @param folder the folder below which they lie
   * @param module the name of the module on the page of word lists
   * @param sections reads a word list and names its sections. The module does, since this class
   *     cannot: word lists are readable to extractors alone.
   */
  protected WordListsContract(
      Path folder, String module, BiFunction<InputStream, String, Set<String>> sections) {
    this.folder = folder;
    this.module = module;
    this.sections = sections;
  }

  /** The modules whose code asks for the lists. */
  protected Set<String> readers() {
    return Set.of(module);
  }

  /** The word files. */
  protected Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileHasAHeaderAndNoDuplicates(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(sections.apply(in, file.toString())).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsComposed(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @MethodSource("files")
  void sectionsAreSortedUnlessACommentSpeaksOfOrder(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.stream().anyMatch(line -> line.startsWith("#") && line.contains("order"))) {
      return;
    }
    for (List<String> section : sections(lines)) {
      assertThat(section).isSortedAccordingTo(Comparator.comparing(WordListsContract::codePoints));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySectionEntryAndValueIsOnThePage(Path file) throws IOException {
    String name = module + "/" + file.getFileName();
    assertThat(WordListSchema.read(PAGE).faults(name, Files.readAllLines(file)))
        .as(file.toString())
        .isEmpty();
  }

  @Test
  void everySectionOfThePageIsReadByTheClassesItNames() throws IOException {
    Map<String, String> sources = sources();
    WordListSchema.read(PAGE)
        .filesOf(module)
        .forEach(
            (file, rows) ->
                rows.values().forEach(row -> assertReadByItsClasses(file, row, sources)));
  }

  private static void assertReadByItsClasses(
      String file, WordListSchema.Section row, Map<String, String> sources) {
    for (String reader : row.readers()) {
      assertThat(sources.getOrDefault(reader, ""))
          .as(file + " [" + row.name() + "], " + reader)
          .containsPattern(asked(row.name()));
    }
  }

  @Test
  void everySectionThatTheCodeAsksForIsOnThePage() throws IOException {
    WordListSchema page = WordListSchema.read(PAGE);
    Set<String> known = new TreeSet<>();
    Stream.concat(readers().stream(), Stream.of(SHARED))
        .forEach(name -> page.filesOf(name).values().forEach(f -> known.addAll(f.keySet())));
    Set<String> asked = new TreeSet<>();
    for (String source : sources().values()) {
      ASKED.matcher(source).results().forEach(match -> asked.add(match.group(1)));
    }
    assertThat(asked).isNotEmpty();
    assertThat(known).containsAll(asked);
  }

  /** Words stand in lists: what the code compares a text with is a section or value of a list. */
  @Test
  void noWordOfALanguageStandsInTheCode() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> words = new TreeSet<>();
    sources()
        .forEach(
            (name, source) ->
                COMPARED
                    .matcher(COMMENT.matcher(source).replaceAll(""))
                    .results()
                    .flatMap(found -> TEXT.matcher(found.group()).results())
                    .map(found -> found.group(1))
                    .filter(WordListsContract::isWord)
                    .filter(word -> !page.contains(word + "`"))
                    .forEach(word -> words.add(name + ": " + word)));
    assertThat(words).isEmpty();
  }

  private static boolean isWord(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= MIN_LETTERS
        && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'')
        && !PARTS_OF_ADDRESSES.contains(text);
  }

  /** A section stands in the code as a text or as the constant of an enum. */
  private static Pattern asked(String section) {
    String constant = section.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Pattern.compile("\"" + Pattern.quote(section) + "\"|\\b" + constant + "\\b");
  }

  /** The classes of the readers, each called by its module and name. */
  private Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String reader : readers()) {
      try (Stream<Path> all = Files.walk(Path.of("..", reader, "src/main/java"))) {
        for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          sources.merge(reader + "/" + name, Files.readString(file), String::concat);
        }
      }
    }
    return sources;
  }

  private static List<List<String>> sections(List<String> lines) {
    List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (line.startsWith("[")) {
        sections.add(new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.get(sections.size() - 1).add(line);
      }
    }
    return sections;
  }

  /** A text whose natural order is the order of the code points. */
  private static String codePoints(String line) {
    StringBuilder key = new StringBuilder();
    line.codePoints().forEach(c -> key.append((char) (c >> 12)).append((char) (c & 0xFFF)));
    return key.toString();
  }
}
