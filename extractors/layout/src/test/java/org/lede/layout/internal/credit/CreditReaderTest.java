package org.lede.layout.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.contract.HostileTexts;

class CreditReaderTest {

  private static final CreditReader READER = CreditReader.create();

  static List<Example> examples() {
    return ExamplesFile.read(CreditReaderTest.class.getResourceAsStream("/examples/credits.md"));
  }

  static List<String> hostileTexts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamples(Example example) {
    String text = example.input();
    assertThat(shown(text, READER.read(text, 0, text.length()))).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPrefixIsSurvived(Example example) {
    String text = example.input();
    for (int end = 0; end <= text.length(); end++) {
      assertThat(READER.read(text, 0, end)).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void survivesHostileTexts(String text) {
    assertThat(READER.read(text, 0, text.length())).isNotNull();
    String labelled = "A caption (Photo: " + text;
    assertThat(READER.read(labelled, 0, labelled.length())).isNotNull();
  }

  private static double strength(String text) {
    return READER.read(text, 0, text.length()).orElseThrow().strength();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Photo: Reuters > Photo: Harbour Office",
        "Photo: Ina Roth/Harbour Office > Photo: Harbour Office",
        "Photo: Harbour Office > Photo: a friend of the family",
        "The quay (Ina Roth, Reuters) > The quay (Ina Roth/Harbour Office)",
        "The quay (Ina Roth/Harbour Office) > The quay (Ina Roth)",
        "The quay (Supplied) > The quay (Ina Roth)",
        "The quay. (HPA) > (HPA)",
        "© Reuters > © Harbour Office",
        "The quay. Supplied > Supplied",
        "The quay. Reuters > Reuters",
        "Photo: Ina Roth > The quay. Photo: Ina Roth",
        "The quay. Ina Roth/Reuters > The quay Ina Roth/Reuters",
        "The quay Ina Roth/Reuters > The quay. dpa/ina",
        "Ina Roth/Reuters > Ina Roth/Ola Vik",
      })
  void whatTellsMoreIsSurer(String surer, String lessSure) {
    assertThat(strength(surer)).isGreaterThan(strength(lessSure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Photo: Ina Roth/Reuters > Ina Roth PERSON, Reuters ORGANIZATION",
        "Photo: Ina Roth for AFP > Ina Roth PERSON, AFP ORGANIZATION",
        "Photo: Roth, Inc. > Roth, Inc. ORGANIZATION",
        "Photo: J. P. Bell/AP Photo > J. P. Bell PERSON, AP ORGANIZATION",
        "Photo: Supplied > Supplied ORGANIZATION",
      })
  void aPersonIsToldFromAnAgency(String text, String names) {
    ParsedCredit found = CreditReader.create().read(text, 0, text.length()).orElseThrow();
    assertThat(found.names())
        .allMatch(named -> text.startsWith(named.name(), named.start()))
        .extracting(named -> named.name() + " " + named.kind())
        .isEqualTo(List.of(names.split(", (?!Inc)")));
  }

  private static String shown(String text, Optional<ParsedCredit> reading) {
    return reading.map(found -> shown(text, found)).orElse("none");
  }

  private static String shown(String text, ParsedCredit found) {
    String caption =
        found.caption().map(range -> "caption: " + slice(text, range) + "\n").orElse("");
    return caption
        + "credit: "
        + slice(text, found.credit())
        + "\nnames: "
        + String.join("; ", found.creditNames());
  }

  private static String slice(String text, ParsedCredit.Range range) {
    return text.substring(range.start(), range.end());
  }

  /** The parts of a credit at the end of a caption do not reach into the line before. */
  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void anotherLineBreakReadsTheSame(String lineBreak) {
    String text = "The old bridge\nIna Roth/Harbour Office/AFP";
    String other = text.replace("\n", lineBreak);
    assertThat(shown(other, READER.read(other, 0, other.length())).replace(lineBreak, "\n"))
        .isEqualTo(shown(text, READER.read(text, 0, text.length())))
        .contains("Ina Roth");
  }
}
