package org.lede.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTest {

  private static Optional<PhraseMatcher.Match<Integer>> find(
      Map<String, Integer> phrases, String text, int start) {
    return PhraseMatcher.of(phrases).longestAt(text, start, text.length());
  }

  @Test
  void theLongestPhraseWins() {
    Map<String, Integer> phrases = Map.of("last", 1, "last updated", 2);
    assertThat(find(phrases, "Last Updated 3 May", 0)).contains(new PhraseMatcher.Match<>(12, 2));
    assertThat(find(phrases, "last uprising", 0)).contains(new PhraseMatcher.Match<>(4, 1));
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
        .contains(new PhraseMatcher.Match<>(2, 1));
  }

  @Test
  void caseWidthBlanksAndApostrophesDoNotMatter() {
    Map<String, Integer> phrases = Map.of("Today's  paper", 1);
    assertThat(find(phrases, "TODAY\u2019S\u00A0\u00A0PAPER", 0))
        .contains(new PhraseMatcher.Match<>(14, 1));
    assertThat(find(Map.of("am 3", 1), "\uFF21\uFF2D\u3000\uFF13", 0)).isPresent();
  }

  @Test
  void invisibleMarksArePassedOver() {
    assertThat(find(Map.of("photo", 1), "pho\u00ADto\u200F:", 0)).isPresent();
  }

  @Test
  void exactlyMeansFromEndToEnd() {
    PhraseMatcher<Integer> phrases = PhraseMatcher.of(Map.of("Home", 1));
    assertThat(phrases.exactly("home", 0, 4)).contains(1);
    assertThat(phrases.exactly("home page", 0, 9)).isEmpty();
  }

  @Test
  void theEndAloneIsTheEndOfTheMatch() {
    PhraseMatcher<Integer> phrases = PhraseMatcher.of(Map.of("home", 1, "home page", 2));
    assertThat(phrases.endAt("a home page", 2, 11)).isEqualTo(11);
    assertThat(phrases.endAt("a home page", 2, 8)).isEqualTo(6);
    assertThat(phrases.endAt("a homely page", 2, 13)).isEqualTo(2);
    assertThat(phrases.endAt("home", 4, 4)).isEqualTo(4);
  }

  @Test
  void hasMeansFromEndToEnd() {
    PhraseMatcher<Integer> phrases = PhraseMatcher.of(Map.of("Home", 1));
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
    PhraseMatcher<Integer> set = PhraseMatcher.of(phrases);
    phrases.forEach(
        (phrase, value) ->
            assertThat(set.exactly(phrase, 0, phrase.length())).as(phrase).contains(value));
  }

  @Test
  void blanksAtTheEndsOfAPhraseDoNotCount() {
    assertThat(find(Map.of("  photo \u00A0", 1), "photo:", 0))
        .contains(new PhraseMatcher.Match<>(5, 1));
  }

  @Test
  void aPhraseOfOneCharacterIsFoundBeforeAnything() {
    assertThat(find(Map.of("\u00A9", 1), "\u00A9 Ada", 0))
        .contains(new PhraseMatcher.Match<>(1, 1));
    assertThat(find(Map.of("\u00A9", 1), "\u00A9Ada", 0)).contains(new PhraseMatcher.Match<>(1, 1));
    assertThat(find(Map.of("\u00A9", 1), "\u00A9", 0)).contains(new PhraseMatcher.Match<>(1, 1));
  }

  @Test
  void aPhraseBeginsAtACharacterThatIsSeen() {
    assertThat(find(Map.of("photo", 1), "\u00ADphoto", 0)).isEmpty();
    assertThat(find(Map.of("photo", 1), "\u00ADphoto", 1))
        .contains(new PhraseMatcher.Match<>(6, 1));
  }

  @Test
  void theSecondCharacterMayBeInvisible() {
    assertThat(find(Map.of("photo", 1), "p\u00ADhoto", 0))
        .contains(new PhraseMatcher.Match<>(6, 1));
  }

  @Test
  void aPhraseThatTheEndCutsIsNone() {
    assertThat(find(Map.of("last updated", 1), "last ", 0)).isEmpty();
    assertThat(find(Map.of("last updated", 1), "last up", 0)).isEmpty();
    assertThat(PhraseMatcher.of(Map.of("last", 1)).longestAt("last", 0, 3)).isEmpty();
  }

  @Test
  void ofAllPairsOfLettersOnlyTheOneThatOpensThePhraseMayOpenIt() {
    PhraseMatcher<Integer> phrases = PhraseMatcher.of(Map.of("last updated", 1));
    List<String> opening = new ArrayList<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        String pair = "" + first + second;
        if (phrases.mayOpen(pair, 0, 2)) {
          opening.add(pair);
        }
      }
    }
    assertThat(opening).containsExactly("la");
  }

  @Test
  void nothingOpensAtTheEnd() {
    PhraseMatcher<Integer> phrases = PhraseMatcher.of(Map.of("l", 1));
    assertThat(phrases.mayOpen("last", 0, 1)).isTrue();
    assertThat(phrases.mayOpen("last", 1, 1)).isFalse();
    assertThat(phrases.mayOpen("last", 4, 4)).isFalse();
  }

  @Test
  void aPhraseOfTwoCharactersDoesNotOpenWhereOneIsLeft() {
    assertThat(PhraseMatcher.of(Map.of("la", 1)).mayOpen("la", 0, 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "9",
        "A",
        "Z",
        "a",
        "z",
        "\u00E9",
        "\u0434",
        "\u0645",
        "\u05D0",
        "\u0905",
        // Just outside the blocks of scripts without blanks: Sinhala, Georgian, Tagbanwa,
        // Mongolian,
        // Ethiopic, Lisu, Meetei, a ligature.
        "\u0DC6",
        "\u10A0",
        "\u1770",
        "\u1820",
        "\u2DDE",
        "\uA4D0",
        "\uABC0",
        "\uFB00"
      })
  void aLetterOrDigitAfterAWordGoesOnWithIt(String next) {
    assertThat(find(Map.of("by", 1), "by" + next, 0)).isEmpty();
    assertThat(find(Map.of("by", 1), next + "by", 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", ":", "@", "[", "`", "{", " ", "\u00BB",
        // Thai, Lao, Tibetan, Myanmar, Khmer, Han, kana, Yi, Hangul, a compatibility ideograph,
        // half-width kana.
        "\u0E01", "\u0E81", "\u0F40", "\u1000", "\u1780", "\u6F22", "\u304B", "\uA000",
        "\uAC00", "\uD7A3", "\uFF76", "\uF900"
      })
  void aWordEndsBeforePunctuationAndScriptsWithoutBlanks(String next) {
    assertThat(find(Map.of("by", 1), "by" + next, 0)).contains(new PhraseMatcher.Match<>(2, 1));
    assertThat(find(Map.of("by", 1), next + "by", 1)).contains(new PhraseMatcher.Match<>(3, 1));
  }

  @Test
  void aSetIsShownByItsSize() {
    assertThat(PhraseMatcher.of(Map.of("by", 1, "bye", 2)))
        .hasToString("PhraseMatcher[4 nodes, 3 edges]");
  }
}
