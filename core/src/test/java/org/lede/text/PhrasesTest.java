package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static Optional<Phrases.Match<Integer>> find(
      Map<String, Integer> phrases, String text, int start) {
    return Phrases.of(phrases).longestAt(text, start, text.length());
  }

  @Test
  void theLongestPhraseWins() {
    Map<String, Integer> phrases = Map.of("last", 1, "last updated", 2);
    assertThat(find(phrases, "Last Updated 3 May", 0)).contains(new Phrases.Match<>(12, 2));
    assertThat(find(phrases, "last uprising", 0)).contains(new Phrases.Match<>(4, 1));
  }

  @Test
  void phrasesMatchWholeWordsOnly() {
    assertThat(find(Map.of("by", 1), "bystander", 0)).isEmpty();
    assertThat(find(Map.of("by", 1), "standby", 5)).isEmpty();
    assertThat(find(Map.of("by", 1), "by: Ada", 0)).isPresent();
  }

  @Test
  void scriptsWithoutBlanksNeedNoWordEnd() {
    assertThat(find(Map.of("\u8A18\u8005", 1), "\u8A18\u8005\u738B\u660E", 0))
        .contains(new Phrases.Match<>(2, 1));
  }

  @Test
  void caseWidthBlanksAndApostrophesDoNotMatter() {
    Map<String, Integer> phrases = Map.of("Today's  paper", 1);
    assertThat(find(phrases, "TODAY\u2019S\u00A0\u00A0PAPER", 0))
        .contains(new Phrases.Match<>(14, 1));
    assertThat(find(Map.of("am 3", 1), "\uFF21\uFF2D\u3000\uFF13", 0)).isPresent();
  }

  @Test
  void invisibleMarksArePassedOver() {
    assertThat(find(Map.of("photo", 1), "pho\u00ADto\u200F:", 0)).isPresent();
  }

  @Test
  void exactlyMeansFromEndToEnd() {
    Phrases<Integer> phrases = Phrases.of(Map.of("Home", 1));
    assertThat(phrases.exactly("home", 0, 4)).contains(1);
    assertThat(phrases.exactly("home page", 0, 9)).isEmpty();
  }

  @Test
  void theEndAloneIsTheEndOfTheMatch() {
    Phrases<Integer> phrases = Phrases.of(Map.of("home", 1, "home page", 2));
    assertThat(phrases.endAt("a home page", 2, 11)).isEqualTo(11);
    assertThat(phrases.endAt("a home page", 2, 8)).isEqualTo(6);
    assertThat(phrases.endAt("a homely page", 2, 13)).isEqualTo(2);
    assertThat(phrases.endAt("home", 4, 4)).isEqualTo(4);
  }

  @Test
  void hasMeansFromEndToEnd() {
    Phrases<Integer> phrases = Phrases.of(Map.of("Home", 1));
    assertThat(phrases.has("HOME", 0, 4)).isTrue();
    assertThat(phrases.has("home page", 0, 9)).isFalse();
    assertThat(phrases.has("home", 2, 2)).isFalse();
  }

  @Test
  void blankPhrasesArePassedOver() {
    assertThat(find(Map.of("  ", 1), "  ", 0)).isEmpty();
  }

  @Test
  void manyPhrasesKeepTheirOwnValues() {
    Map<String, Integer> phrases = new java.util.TreeMap<>();
    for (int i = 0; i < 2_000; i++) {
      phrases.put("word" + i, i);
    }
    assertThat(find(phrases, "word1999", 0)).contains(new Phrases.Match<>(8, 1999));
    assertThat(find(phrases, "word42", 0)).contains(new Phrases.Match<>(6, 42));
  }
}
