package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class TellingLinesTest {

  private static TellingLines of(String text) {
    Page page = Page.of(ArticleText.of(text));
    return TellingLines.of(page, LineFacts.of(page));
  }

  @Test
  void aShortLineThatStandsAgainAndAgainTellsNothingOfItsNeighbours() {
    TellingLines telling =
        of(
            "The port is closed.\nArticle content\nFerries run.\nArticle content\nArticle content\n");
    assertThat(telling.after(0)).isEqualTo(2);
    assertThat(telling.before(2)).isEqualTo(0);
    assertThat(telling.before(4)).isEqualTo(2);
  }

  @Test
  void theLabelOfAnAdvertisementTellsNothingEither() {
    assertThat(of("The port is closed.\nAdvertisement\nFerries run.").after(0)).isEqualTo(2);
  }

  @Test
  void beyondThePageThereIsNoLine() {
    TellingLines telling = of("One line\nand another");
    assertThat(telling.before(0)).isEqualTo(-1);
    assertThat(telling.before(-1)).isEqualTo(-1);
    assertThat(telling.after(1)).isEqualTo(2);
    assertThat(telling.after(2)).isEqualTo(2);
  }
}
