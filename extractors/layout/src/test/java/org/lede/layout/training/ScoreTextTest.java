package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Straße“ ― weg…|\"strasse\" - weg...",
        "ＦＵＬＬ\u00a0 width|full width",
        "Τέλος|τέλοσ",
        "d’accord|d'accord"
      })
  void caseQuotesDashesAndBlanksDoNotMatter(String text, String folded) {
    assertThat(ScoreText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's the U.S. Navy's.|it's the u.s navy's",
        "a_b c.' d|a b c d",
        "港大橋2年 closed|港 大 橋 2 年 closed",
        "½ m²|1 2 m2"
      })
  void wordsKeepInnerPointsAndIdeographsStandAlone(String text, String tokens) {
    assertThat(String.join(" ", ScoreText.tokens(text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "By Zoë O'Neil, zoeoneil",
    "von Hand, hand",
    "Byron Hill, byronhill",
    "By, by",
    "by - X, byx"
  })
  void namesAreComparedWithoutByAndAccents(String name, String key) {
    assertThat(ScoreText.name(name)).isEqualTo(key);
  }

  @Test
  void labelsAreNoPartOfACredit() {
    assertThat(ScoreText.credit("Photo: Ina Roth via AP")).isEqualTo("ina roth ap");
  }

  @Test
  void unpairedSurrogatesAreSurvived() {
    assertThat(ScoreText.tokens("a\uD800b \uDC00")).containsExactly("a", "b");
  }
}
