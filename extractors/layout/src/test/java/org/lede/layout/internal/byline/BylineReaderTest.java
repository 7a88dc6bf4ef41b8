package org.lede.layout.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.contract.HostileTexts;

class BylineReaderTest {

  private static final BylineReader READER = BylineReader.create();

  static List<Example> examples() {
    return ExamplesFile.read(BylineReaderTest.class.getResourceAsStream("/examples/bylines.md"));
  }

  static List<String> hostileTexts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamples(Example example) {
    assertThat(shown(read(example.input()))).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void namesAreSlicesOfTheText(Example example) {
    String text = "x\n" + example.input() + "\ny";
    READER
        .read(text, 2, text.length() - 2, BylineContext.NONE)
        .ifPresent(
            reading -> {
              assertThat(reading.start()).isGreaterThanOrEqualTo(2);
              assertThat(reading.end()).isLessThanOrEqualTo(text.length() - 2);
              assertThat(reading.authors())
                  .allSatisfy(
                      author ->
                          assertThat(text.substring(author.start(), author.end()))
                              .isEqualTo(author.name()));
            });
    assertThat(text).startsWith("x");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void survivesHostileTexts(String text) {
    assertThat(read(text)).isNotNull();
    assertThat(read("By " + text)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPrefixIsSurvived(Example example) {
    String text = example.input();
    for (int end = 0; end <= text.length(); end++) {
      assertThat(READER.read(text, 0, end, BylineContext.NONE)).isNotNull();
    }
  }

  @Test
  void aMarkOnTheLineBeforeMakesABareNameSure() {
    String text = "Ann Bell";
    BylineContext after = new BylineContext(true, false);
    assertThat(READER.read(text, 0, text.length(), after))
        .hasValueSatisfying(reading -> assertThat(reading.strength()).isGreaterThan(0.75));
  }

  @Test
  void signOffsNameThoseWhoReportAndWrite() {
    String text = "(Reporting by Ann Bell in Oslo; Writing by Tom Brown; Editing by Jane Doe)";
    assertThat(READER.readSignOff(text, 0, text.length()))
        .hasValueSatisfying(
            reading ->
                assertThat(reading.authors())
                    .extracting(ParsedByline.Signed::name)
                    .containsExactly("Ann Bell", "Tom Brown"));
  }

  @Test
  void proseInBracketsIsNoSignOff() {
    String text = "(He had met Ann Bell in Oslo; she declined to comment.)";
    assertThat(READER.readSignOff(text, 0, text.length())).isEmpty();
  }

  @Test
  void theBylineOfATeaserIsNoSignOff() {
    String text = "By Ann Bell";
    assertThat(READER.readSignOff(text, 0, text.length())).isEmpty();
  }

  private static Optional<ParsedByline> read(String text) {
    return READER.read(text, 0, text.length(), BylineContext.NONE);
  }

  private static String shown(Optional<ParsedByline> reading) {
    return reading
        .map(
            found ->
                found.authors().stream()
                    .map(BylineReaderTest::shown)
                    .collect(Collectors.joining("\n", sureness(found.strength()) + "\n", "")))
        .orElse("none");
  }

  private static String shown(ParsedByline.Signed author) {
    String kind = author.kind().name().toLowerCase(Locale.ROOT);
    return author.name() + ", " + kind + author.role().map(role -> ", " + role).orElse("");
  }

  private static String sureness(double strength) {
    return strength >= 0.8 ? "sure" : strength >= 0.45 ? "likely" : "weak";
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void anotherLineBreakReadsTheSame(String lineBreak) {
    for (String text :
        List.of(
            "By Ada Byron\nStaff Writer",
            "Ada Byron\nThe Harbour Post",
            "Politics\nBy Ada Byron\nand Carl Voss",
            "Reporting by Ada Byron\nEditing by Carl Voss")) {
      assertThat(shown(read(text.replace("\n", lineBreak)))).isEqualTo(shown(read(text)));
    }
    assertThat(shown(read("By Ada Byron" + lineBreak + "Staff Writer"))).contains("Ada Byron");
  }
}
