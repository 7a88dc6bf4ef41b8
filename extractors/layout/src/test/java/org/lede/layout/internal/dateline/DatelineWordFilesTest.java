package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.SharedList;

class DatelineWordFilesTest {

  @Test
  void everyMonthHasANumberFromOneToTwelve() {
    assertThat(WordLists.of("datelines").with(SharedList.CALENDAR).byLanguage().values())
        .allSatisfy(
            lexicon ->
                assertThat(lexicon.entries("months").values())
                    .allMatch(number -> number.matches("[1-9]|1[0-2]")));
  }

  @ParameterizedTest
  @EnumSource
  void everyClueHasAWeight(DatelineClue clue) {
    assertThat(WordLists.of("dateline-weights").byLanguage().get("und").entries("weights"))
        .containsKey(clue.word());
  }
}
