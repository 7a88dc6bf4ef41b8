package org.lede.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a reader takes for the same one. */
class FoldingTest {

  private static void assertAllFoldTo(char expected, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      assertThat(Folding.fold(c)).as("U+%04X", (int) c).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'`\u2018\u2019\u201B\u02BC\u02B9\u00B4\u05F3\uFF07",
        "\"\u201C\u201D\u201E\u201F\u05F4\uFF02",
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D",
        " \t\n\u000B\f\r\u00A0\u2003\u202F\u3000",
        "aA\uFF21\uFF41",
        "zZ\uFF3A\uFF5A",
        "!\uFF01",
        "~\uFF5E",
        "iI\u0130\u0131",
        "\u0434\u0414",
        "\u03C3\u03A3\u03C2",
      })
  void allOfALineAreOne(String sameCharacters) {
    assertAllFoldTo(sameCharacters.charAt(0), sameCharacters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B\u200F", "\u202A\u202E", "\u2060\u2069", "\uFEFF"})
  void marksWithoutWidthAreNothing(String marks) {
    assertAllFoldTo(Folding.NOTHING, marks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@", "[", "{", "\u0700", "\u06FF", "\u2016", "\u2021", "\u3001", "\u9FFF", "\uA000",
        "\uABFF", "\uAC00", "\uD7A3", "\uFF00", "\uFF5F"
      })
  void whatHasNoCaseAndNoTwinStaysAsItIs(String character) {
    assertAllFoldTo(character.charAt(0), character);
  }
}
