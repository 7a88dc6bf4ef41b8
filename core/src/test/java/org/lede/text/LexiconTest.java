package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

  private static java.util.Map.Entry<String, String> entry(String key, String value) {
    return java.util.Map.entry(key, value);
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
}
