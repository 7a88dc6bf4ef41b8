package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class RepeatedLinesTest {

  private static final String LONG =
      "The mayor said that nobody had told her of the closure before the ferry had left.";

  private static RepeatedLines of(String... lines) {
    Page page = Page.of(ArticleText.of(String.join("\n\n", lines)));
    return RepeatedLines.of(
        page, java.util.stream.IntStream.range(0, page.size()).boxed().toList());
  }

  @Test
  void ofTwoEqualLinesTheSecondRepeatsTheFirst() {
    RepeatedLines repeated = of(LONG, LONG);
    assertThat(repeated.contains(0)).isFalse();
    assertThat(repeated.contains(1)).isTrue();
  }

  @Test
  void anEyeCatcherRepeatsTheParagraphThatItIsTakenFrom() {
    assertThat(of("Nobody had told her of the closure", LONG).contains(0)).isTrue();
  }

  @Test
  void whatIsPutTogetherFromSeveralLinesRepeatsNone() {
    String both = "nobody had told her of and the ice came early in the year";
    assertThat(of(LONG, "Then the ice came early in the year and stayed.", both).contains(2))
        .isFalse();
  }

  @Test
  void aLineShorterThanARunRepeatsNothing() {
    assertThat(of("The mayor", LONG).contains(0)).isFalse();
  }

  @Test
  void onlyTheLinesThatAreAskedForAreCompared() {
    Page page = Page.of(ArticleText.of(LONG + "\n\n" + LONG));
    assertThat(RepeatedLines.of(page, List.of(1)).contains(1)).isFalse();
  }
}
