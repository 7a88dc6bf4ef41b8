package org.lede.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactPhrasesTest {

  private static final ExactPhrases<Integer> MENU =
      ExactPhrases.of(Map.of("Sign in", 1, "L’article - suite", 2, "İletişim", 3, "  ", 4));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign in",
        "SIGN IN",
        "sign   in",
        " Sign\u00A0in ",
        "Si\u00ADgn in\u200B",
        "\u200E Sign in",
        "Ｓign in"
      })
  void caseWidthBlanksAndInvisibleMarksDoNotCount(String line) {
    assertThat(MENU.exactly(line, 0, line.length())).contains(1);
  }

  @Test
  void kindsOfDashesAndApostrophesAreOne() {
    assertThat(MENU.exactly("l'article – suite", 0, 17)).contains(2);
  }

  @Test
  void theTurkishLettersOfOneKeyAreOne() {
    assertThat(MENU.exactly("iletişim", 0, 8)).contains(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sign in now", "Sign", "Signin", "", " ", "xSign in"})
  void onlyTheWholeStretchCounts(String line) {
    assertThat(MENU.exactly(line, 0, line.length())).isEmpty();
  }

  @Test
  void looksOnlyBetweenStartAndEnd() {
    assertThat(MENU.exactly("go Sign in now", 3, 10)).contains(1);
  }

  @Test
  void aBlankWordingIsPassedOver() {
    assertThat(MENU).hasToString("ExactPhrases[3]");
  }

  @Test
  void ofTwoThatFoldToTheSameTheLaterStands() {
    Map<String, Integer> two = new LinkedHashMap<>();
    two.put("Menu", 1);
    two.put("MENU", 2);
    assertThat(ExactPhrases.of(two).exactly("menu", 0, 4)).contains(2);
  }

  @Test
  void aMissingValueIsNamed() {
    Map<String, Integer> missing = new HashMap<>();
    missing.put("Menu", null);
    assertThatThrownBy(() -> ExactPhrases.of(missing))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Menu");
  }
}
