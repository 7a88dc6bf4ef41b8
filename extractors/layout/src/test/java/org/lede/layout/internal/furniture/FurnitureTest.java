package org.lede.layout.internal.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.contract.HostileTexts;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;

class FurnitureTest {

  private static final Furniture FURNITURE = Furniture.create();

  private static Optional<FurnitureKind> kindOf(String line) {
    return FURNITURE.kindOf(line, 0, line.length());
  }

  static List<Example> examples() {
    return ExamplesFile.read(FurnitureTest.class.getResourceAsStream("/examples/furniture.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void knowsWordings(Example example) {
    assertThat(kindOf(example.input()).map(FurnitureKind::section).orElse("none"))
        .isEqualTo(example.expected());
  }

  @Test
  void looksOnlyBetweenStartAndEnd() {
    assertThat(FURNITURE.kindOf("The Menu was long", 4, 8)).contains(FurnitureKind.NAVIGATION);
  }

  @Test
  void everyEntryIsKnown() {
    for (Lexicon lexicon : WordLists.of("furniture").byLanguage().values()) {
      for (String section : lexicon.sections()) {
        for (String entry : lexicon.entries(section).keySet()) {
          assertThat(kindOf(line(entry))).as(lexicon.name() + ": " + entry).isPresent();
        }
      }
    }
  }

  private static String line(String entry) {
    return entry.startsWith("*") ? "x " + entry.substring(1) : entry.replace("*", " x");
  }

  @Test
  void everySectionIsAKind() {
    for (Lexicon lexicon : WordLists.of("furniture").byLanguage().values()) {
      assertThat(Stream.of(FurnitureKind.values()).map(FurnitureKind::section))
          .as(lexicon.name())
          .containsAll(lexicon.sections());
    }
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void survivesHostileTexts(String text) {
    assertThat(kindOf(text)).isEqualTo(kindOf(text));
  }
}
