package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class WordRunsTest {

  private static float share(String text, int line) {
    return WordRuns.of(Page.of(ArticleText.of(text))).shareElsewhere(line);
  }

  @Test
  void aLineThatAnotherHoldsStandsElsewhereWholly() {
    assertThat(share("The bridge at dusk today\nSeen: the bridge at dusk today, in fog", 0))
        .isEqualTo(1);
  }

  @Test
  void aRepetitionWithinOneLineIsNoneElsewhere() {
    assertThat(share("row your boat now row your boat now\nanother line of words", 0)).isZero();
  }

  @Test
  void fewerThanFourWordsAreNoRun() {
    assertThat(share("The bridge\nThe bridge", 0)).isZero();
  }
}
