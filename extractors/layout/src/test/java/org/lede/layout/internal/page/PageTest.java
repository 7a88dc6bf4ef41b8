package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class PageTest {

  @Test
  void linesAreTrimmedAndBlankOnesCounted() {
    Page page = Page.of(ArticleText.of("\u00A0 \n one\t\r\n\r\n\u00A0\r\ntwo\u200B\n"));
    assertThat(page.size()).isEqualTo(2);
    assertThat(page.span(0).text()).isEqualTo("one");
    assertThat(page.line(0).blanksBefore()).isEqualTo(1);
    assertThat(page.span(1).text()).isEqualTo("two");
    assertThat(page.line(1).blanksBefore()).isEqualTo(2);
  }

  @Test
  void everyKindOfLineBreakEndsALine() {
    assertThat(Page.of(ArticleText.of("a\nb\r\nc\rd\u2028e\u2029f\u0085g")).size()).isEqualTo(7);
  }

  @Test
  void aTextOfBlanksHasNoLines() {
    assertThat(Page.of(ArticleText.of(" \u3000\n\uFEFF")).size()).isZero();
  }
}
