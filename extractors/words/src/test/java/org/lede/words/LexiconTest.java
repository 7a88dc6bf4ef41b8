package org.lede.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final String HEADER =
      "# what: months\n# source: own writing\n# licence: Apache-2.0\n";

  private static Lexicon read(String text) {
    return Lexicon.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "xx/months.txt");
  }

  @Test
  void entriesKeepTheirOrderAndValues() {
    Lexicon lexicon = read(HEADER + "[months]\nApril\t4\nMay\n\n# a comment\n[days]\nMonday\t1\n");
    assertThat(lexicon.sections()).containsExactly("months", "days");
    assertThat(lexicon.entries("months")).containsExactly(entry("April", "4"), entry("May", ""));
    assertThat(lexicon.entries("years")).isEmpty();
  }

  @Test
  void theExampleOfItsJavadocIsAWordList() throws IOException {
    String source = Files.readString(Path.of("src/main/java/org/lede/words/Lexicon.java"));
    int start = source.indexOf("{@code\n") + "{@code\n".length();
    String example = source.substring(start, source.indexOf(" * }</pre>")).replace(" * ", "");
    assertThat(read(example).entries("months"))
        .containsExactly(entry("April", "4"), entry("August", "8"));
  }

  private static Map.Entry<String, String> entry(String key, String value) {
    return Map.entry(key, value);
  }

  @Test
  void aMissingHeaderLineIsNamed() {
    assertThatThrownBy(() -> read("# what: months\n# source: own\n[months]\n"))
        .hasMessage("xx/months.txt has no line '# licence: ...'");
  }

  @Test
  void anEntryThatStandsTwiceIsNamedWithItsLine() {
    assertThatThrownBy(() -> read(HEADER + "[months]\nMay\nMay\n"))
        .hasMessage("xx/months.txt, line 6: 'May' stands twice in its section");
  }

  @Test
  void anEntryOutsideASectionIsRefused() {
    assertThatThrownBy(() -> read(HEADER + "May\n"))
        .hasMessageContaining("before the first [section]");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Lexicon.read(null, "xx/none.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no word list xx/none.txt");
  }

  @Test
  void aSectionThatStandsTwiceIsNamedWithItsLine() {
    assertThatThrownBy(() -> read(HEADER + "[months]\nMay\n[months]\n"))
        .hasMessage("xx/months.txt, line 6: section [months] stands twice");
  }

  @Test
  void aValueWithoutAnEntryIsNamedWithItsLine() {
    assertThatThrownBy(() -> read(HEADER + "[months]\nMay\n\t4\n"))
        .hasMessage("xx/months.txt, line 6: a value stands without its entry");
  }

  @Test
  void aListKeepsTheNameThatMessagesGiveIt() {
    assertThat(read(HEADER).name()).isEqualTo("xx/months.txt");
  }

  @Test
  void aLineEndOfAnotherSystemChangesNothing() {
    String list = HEADER + "[months]\nApril\t4\nMay\n";
    assertThat(read(list.replace("\n", "\r\n")).entries("months"))
        .isEqualTo(read(list).entries("months"));
  }

  private static Map<String, Lexicon> readAll(String text) {
    return Lexicon.readAll(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "months.txt");
  }

  @Test
  void listsOfOneFileAreToldApartByTheirLanguage() {
    Map<String, Lexicon> lists =
        readAll(
            "# language: en\n"
                + HEADER
                + "[months]\nMay\t5\n# language: de\n"
                + HEADER
                + "[months]\nMai\t5\n");
    assertThat(lists).containsOnlyKeys("en", "de");
    assertThat(lists.get("en").entries("months")).containsExactly(entry("May", "5"));
    assertThat(lists.get("de").entries("months")).containsExactly(entry("Mai", "5"));
    assertThat(lists.get("de").name()).isEqualTo("de/months.txt");
  }

  @Test
  void eachListOfAFileNeedsItsHeader() {
    assertThatThrownBy(
            () -> readAll("# language: en\n" + HEADER + "[a]\n# language: de\n[a]\nMai\n"))
        .hasMessage("de/months.txt has no line '# what: ...'");
  }

  @Test
  void aLineIsCountedFromTheBeginningOfItsOwnList() {
    assertThatThrownBy(
            () ->
                readAll(
                    "# language: en\n"
                        + HEADER
                        + "[a]\nMay\n# language: de\n"
                        + HEADER
                        + "[a]\nMai\nMai\n"))
        .hasMessage("de/months.txt, line 7: 'Mai' stands twice in its section");
  }

  @Test
  void aLanguageThatStandsTwiceIsRefused() {
    String list = "# language: en\n" + HEADER + "[months]\n";
    assertThatThrownBy(() -> readAll(list + list))
        .hasMessage("months.txt has two lists of the language en");
  }

  @Test
  void aFileOfListsBeginsWithALanguage() {
    assertThatThrownBy(() -> readAll(HEADER + "[months]\n"))
        .hasMessage("months.txt does not begin with '# language: ...'");
  }

  @Test
  void theListOfOneLanguageIsReadAloneAndItsLinesAreCountedFromItsBeginning() {
    String text =
        "# language: en\n" + HEADER + "[a]\nMay\nMay\n# language: de\n" + HEADER + "[a]\nMai\n";
    assertThat(readLanguage(text, "de").entries("a")).containsOnlyKeys("Mai");
    assertThat(readLanguage(text, "fr").sections()).isEmpty();
    assertThatThrownBy(() -> readLanguage(text, "en"))
        .hasMessage("en/months.txt, line 7: 'May' stands twice in its section");
  }

  private static Lexicon readLanguage(String text, String language) {
    return Lexicon.readLanguage(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "months.txt", language);
  }

  @Test
  void twoListsAreOneWithTheSectionsOfBothAndTheValuesOfTheFirst() {
    Map<String, Lexicon> lists =
        readAll(
            "# language: en\n"
                + HEADER
                + "[months]\nMay\t5\n[own]\nx\n# language: de\n"
                + HEADER
                + "[months]\nMai\t5\nMay\t0\n[other]\ny\n");
    Lexicon both = lists.get("en").plus(lists.get("de"));
    assertThat(both.name()).isEqualTo("en/months.txt");
    assertThat(both.sections()).containsExactly("months", "own", "other");
    assertThat(both.entries("months")).containsExactly(entry("May", "5"), entry("Mai", "5"));
    assertThat(lists.get("en").entries("months")).containsExactly(entry("May", "5"));
  }
}
