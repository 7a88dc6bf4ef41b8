package org.lede.contract;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.text.Lexicon;

/**
 * What every word file must hold to: a header, no duplicates, composed letters, sorted sections.
 * Extend it and name the folder of your files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WordListsContract {

  /** The folder below which the word files lie. */
  protected abstract Path folder();

  Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder())) {
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
      assertThat(section).isSortedAccordingTo(Comparator.comparing(WordListsContract::codePoints));
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

  /** A text whose natural order is the order of the code points. */
  private static String codePoints(String line) {
    StringBuilder key = new StringBuilder();
    line.codePoints().forEach(c -> key.append((char) (c >> 12)).append((char) (c & 0xFFF)));
    return key.toString();
  }
}
