package org.lede.layout.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;
import org.lede.words.SharedList;

class TimeWordsTest {

  static Set<String> languages() {
    return lists().byLanguage().keySet();
  }

  private static WordLists lists() {
    return WordLists.of("times").with(SharedList.CALENDAR);
  }

  private static Lexicon lexicon(String language) {
    return Objects.requireNonNull(lists().byLanguage().get(language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySectionIsKnown(String language) {
    Set<String> known = new TreeSet<>(Set.of("order", "month-first-domains"));
    Arrays.stream(TimeWord.Kind.values()).map(TimeWord.Kind::section).forEach(known::add);
    assertThat(known).containsAll(lexicon(language).sections());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void valuesCanBeRead(String language) {
    Lexicon lexicon = lexicon(language);
    assertThat(lexicon.entries("months").values())
        .allSatisfy(value -> assertThat(Integer.parseInt(value)).isBetween(1, 12));
    assertThat(lexicon.entries("weekdays").values())
        .allSatisfy(value -> assertThat(Integer.parseInt(value)).isBetween(1, 7));
    assertThat(lexicon.entries("units").values())
        .allSatisfy(value -> assertThat(TimeAgo.unit(value)).isNotNull());
    assertThat(lexicon.entries("ago").values())
        .allSatisfy(value -> assertThat(TimeAgo.parse(value)).isNotNull());
    assertThat(lexicon.entries("zones").values())
        .allSatisfy(value -> assertThat(TimeOffset.parse(value)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "fr", "es", "pt", "it", "nl", "sv", "no", "da", "is", "fi", "pl", "cs", "hu",
        "ro", "lt", "el", "bg", "uk", "ru", "tr", "he", "ar", "fa", "hi", "bn", "id", "ms", "th",
        "sw", "zu", "lg", "ha", "af", "ca"
      })
  void everyMonthHasAName(String language) {
    assertThat(new TreeSet<>(lexicon(language).entries("months").values())).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "fr", "es", "pt", "it", "nl", "sv", "no", "da", "is", "fi", "pl", "cs", "hu",
        "ro", "lt", "el", "bg", "uk", "ru", "tr", "he", "ar", "fa", "hi", "bn", "id", "ms", "vi",
        "th", "sw", "zu", "zh", "ja", "ko", "lg", "ha", "af", "ca"
      })
  void bothLabelsAreKnown(String language) {
    assertThat(lexicon(language).entries("published")).isNotEmpty();
    assertThat(lexicon(language).entries("updated")).isNotEmpty();
  }
}
