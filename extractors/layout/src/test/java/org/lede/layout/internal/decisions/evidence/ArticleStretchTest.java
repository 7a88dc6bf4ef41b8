package org.lede.layout.internal.decisions.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArticleStretchTest {

  /** A page of lines with some paragraphs among them. */
  private static float[] page(int lines, int... paragraphs) {
    float[] probabilities = new float[lines];
    Arrays.stream(paragraphs).forEach(line -> probabilities[line] = 0.97f);
    return probabilities;
  }

  @Test
  void theStretchGoesFromTheFirstParagraphToTheLast() {
    ArticleStretch stretch = ArticleStretch.of(page(20, 5, 6, 9, 12));
    assertThat(stretch).isEqualTo(new ArticleStretch(5, 12));
    assertThat(stretch.contains(7)).isTrue();
    assertThat(stretch.contains(13)).isFalse();
  }

  @Test
  void aLongRunOfOtherLinesPartsWhatIsBehindIt() {
    assertThat(ArticleStretch.of(page(120, 5, 6, 7, 110))).isEqualTo(new ArticleStretch(5, 7));
  }

  @Test
  void ofTwoStretchesTheOneWithMoreParagraphsIsTheArticle() {
    assertThat(ArticleStretch.of(page(200, 5, 150, 151, 152)))
        .isEqualTo(new ArticleStretch(150, 152));
  }

  @Test
  void whereNothingReadsLikeAParagraphThereIsNone() {
    ArticleStretch none = ArticleStretch.of(page(10));
    assertThat(none.isEmpty()).isTrue();
    assertThat(ArticleStretch.of(page(0)).contains(0)).isFalse();
  }
}
