package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlimpseTest {

  @Test
  void aShortTextIsShownWhole() {
    assertThat(Glimpse.of("The bridge closes.")).isEqualTo("The bridge closes.");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Glimpse.of("bridge ".repeat(20))).isEqualTo("bridge ".repeat(12) + "bridge…");
  }

  /** Letters of two units, with accents, with vowel signs, joined, and with a skin tone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDE00",
        "e\u0301\u0323",
        "\u0915\u093F",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\u2764\uFE0F"
      })
  void aTextWithoutSpacesIsCutBetweenCharacters(String character) {
    for (String before : new String[] {"", "a", "aa", "aaa", "aaaa"}) {
      String shown = Glimpse.of(before + character.repeat(90));
      String cut = shown.substring(before.length(), shown.length() - 1);
      assertThat(shown).endsWith("…").hasSizeBetween(61, 91);
      assertThat(cut).isEqualTo(character.repeat(cut.length() / character.length()));
    }
  }

  @Test
  void aLetterWithAccentsWithoutEndIsCutAllTheSame() {
    assertThat(Glimpse.of("e" + "\u0301".repeat(200))).hasSize(61);
  }
}
