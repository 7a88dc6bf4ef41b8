package org.lede.layout.internal.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

class InformativeLinesTest {

  private static InformativeLines of(String text) {
    Page page = Page.of(ArticleText.of(text));
    return InformativeLines.of(page, LineFeatures.of(page));
  }

  @Test
  void aShortLineThatStandsAgainAndAgainTellsNothingOfItsNeighbours() {
    InformativeLines telling =
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
    InformativeLines telling = of("One line\nand another");
    assertThat(telling.before(0)).isEqualTo(-1);
    assertThat(telling.before(-1)).isEqualTo(-1);
    assertThat(telling.after(1)).isEqualTo(2);
    assertThat(telling.after(2)).isEqualTo(2);
  }
}
