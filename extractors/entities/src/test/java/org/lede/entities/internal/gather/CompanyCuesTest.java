package org.lede.entities.internal.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;

class CompanyCuesTest {

  /** The name stands between bars. */
  @ParameterizedTest
  @CsvSource({
    "Shares of |Castelan| fell., organization",
    "'A stake in |Castelan|, he said', organization",
    "|Tanport| (LSE: TNP) rose., organization",
    "|Tanport| plc rose., organization",
    "|Tanport| SAID so., person",
    "Shares in |Japan| fell., person",
    "'He shares |Castelan|', person",
  })
  void aNameIsACompanyByWhatStandsBesideIt(String marked, String type) {
    int start = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    ArticleText text = ArticleText.of(marked.replace("|", ""));
    Mention mention =
        new Mention(
            text.span(start, end), "person", NameWords.of(text.text().substring(start, end)));
    assertThat(CompanyCues.in(text.text(), List.of(mention)).get(0).type()).isEqualTo(type);
  }
}
