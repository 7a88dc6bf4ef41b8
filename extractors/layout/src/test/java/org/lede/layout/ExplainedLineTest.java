package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.text.ArticleText;

class ExplainedLineTest {

  private static final String PAGE =
      """
      Home
      Sport

      Harbour bridge to close for a year
      By Denise Okafor
      14 March 2025

      The bridge at dusk. (Photo: Ina Roth/AP)

      The bridge over the harbour of Halden will close on 1 May for at least a year, the port said.

      Ferries will run every ten minutes from early morning until midnight, and they will be free.
      """;

  private static final List<ExplainedLine> LINES = ExplainedLine.of(ArticleText.of(PAGE));

  private static ExplainedLine line(String begin) {
    return LINES.stream().filter(l -> l.span().text().startsWith(begin)).findFirst().orElseThrow();
  }

  private static List<String> decisions(String begin) {
    return line(begin).decisions().stream().map(ExplainedLine.Reason::decision).toList();
  }

  @Test
  void everyLineThatIsNotBlankIsExplained() {
    assertThat(LINES).hasSize(8);
    LINES.forEach(l -> assertThat(PAGE).contains(l.span().text()));
  }

  @Test
  void eachLineSaysWhatItWasTakenForAndWhy() {
    assertThat(decisions("Harbour")).containsExactly("headline");
    assertThat(decisions("By Denise")).containsExactly("byline");
    assertThat(decisions("14 March")).containsExactly("published");
    assertThat(decisions("The bridge at")).containsExactly("caption");
    assertThat(decisions("Ferries")).containsExactly("paragraph");
    assertThat(decisions("Sport")).isEmpty();
    assertThat(line("By Denise").decisions().get(0).why()).startsWith("signed with a mark");
  }

  @Test
  void rolesStandTheLikeliestFirst() {
    assertThat(line("Harbour").roles().keySet().iterator().next()).isEqualTo("headline");
    LINES.forEach(
        l ->
            assertThat(List.copyOf(l.roles().values()))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a)));
  }

  @Test
  void whatIsExplainedIsWhatTheExtractorsTake() {
    Article article = LayoutParser.with(LineClassifier.shipped()).parse(PAGE);
    assertThat(article.headline().orElseThrow()).isEqualTo(line("Harbour").span());
    assertThat(article.body().get(0).span().text()).startsWith("The bridge over");
    assertThat(article.origin(Field.HEADLINE)).isPresent();
    assertThat(ExplainedLine.of(ArticleText.of(" \n"))).isEmpty();
    assertThat(ArticleParser.builder().extractor(new HeadlineExtractor()).build().parse(PAGE))
        .extracting(Article::headline)
        .isEqualTo(article.headline());
  }
}
