package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;

class DatelineWordFilesTest {

  static Stream<String> files() {
    return Stream.of("places", "datelines", "agencies", "dateline-weights")
        .flatMap(topic -> WordLists.of(topic).byLanguage().values().stream())
        .map(Lexicon::name);
  }

  @ParameterizedTest
  @MethodSource("files")
  void entriesAreComposedAndSortedInEachSection(String file) throws IOException {
    List<String> section = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(Path.of("src/main/words", file))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).as(line).isTrue();
        if (line.startsWith("[")) {
          assertThat(section).isSorted();
          section.clear();
        } else if (!line.startsWith("#")) {
          section.add(line);
        }
      }
    }
    assertThat(section).isSorted();
  }

  @Test
  void everyMonthHasANumberFromOneToTwelve() {
    assertThat(WordLists.of("datelines").byLanguage().values())
        .allSatisfy(
            lexicon ->
                assertThat(lexicon.entries("months").values())
                    .allMatch(number -> number.matches("[1-9]|1[0-2]")));
  }

  @ParameterizedTest
  @EnumSource
  void everyClueHasAWeight(DatelineClue clue) {
    assertThat(WordLists.of("dateline-weights").byLanguage().get("und").entries("weights"))
        .containsKey(clue.word());
  }
}
