package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.text.Lexicon;

class WordListsTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/lede/quotes");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileHasAHeaderAndNoDuplicates(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(Lexicon.read(in, file.toString()).sections()).isNotEmpty();
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
      assertThat(section).isSortedAccordingTo(Comparator.naturalOrder());
    }
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

  @Test
  void everyFolderIsAListedLanguage() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(WordLists.languages())
          .containsExactlyInAnyOrderElementsOf(
              folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aTextIsReadWithTheWordsOfItsLanguage() {
    assertThat(language("She said that the wall was old and would have to go.")).isEqualTo("en");
    assertThat(language("Sie sagte, dass die Mauer alt ist und weg muss.")).isEqualTo("de");
    assertThat(language("Elle a dit que le mur est vieux et que la ville attend.")).isEqualTo("fr");
  }

  private static String language(String text) {
    return Vocabularies.likeliest(text, ReadingScope.wholeText(text)).language();
  }
}
