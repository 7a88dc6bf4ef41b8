package org.lede.layout.internal.decisions.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

class TornCreditTest {

  private static Optional<TornCredit> after(String text) {
    return TornCredit.after(Page.of(ArticleText.of(text)), 0);
  }

  @Test
  void aBracketThatOpensAtTheEndOfALineHoldsTheCreditOfTheNextLines() {
    String text = "Ferries wait at the quay (\nImage:\nIna Roth/AP)\nThe port is closed.";
    TornCredit torn = after(text).orElseThrow();
    assertThat(torn.lines()).isEqualTo(2);
    assertThat(torn.reading().creditNames()).containsExactly("Ina Roth", "AP");
    ParsedCredit.Range caption = torn.reading().caption().orElseThrow();
    assertThat(text.substring(caption.start(), caption.end()))
        .isEqualTo("Ferries wait at the quay");
  }

  @Test
  void theCreditMayStandOnOneLine() {
    assertThat(after("Ferries wait at the quay (\nPhoto: Ina Roth)").orElseThrow().lines())
        .isEqualTo(1);
  }

  @Test
  void aBracketThatIsNotClosedSoonTearsNothing() {
    assertThat(after("Ferries wait (\nPhoto:\nand\nso\non)")).isEmpty();
    assertThat(after("Ferries wait (")).isEmpty();
  }

  @Test
  void aLineWithoutAnOpenBracketIsNotTorn() {
    assertThat(after("Ferries wait at the quay\nPhoto: Ina Roth)")).isEmpty();
  }
}
