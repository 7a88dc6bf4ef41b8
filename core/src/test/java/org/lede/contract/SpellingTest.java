package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingTest {

  private static final String TEXT = "\"It's\n(\"old\") now,\" she 'says' \u201Cno\u201D.\n";

  @ParameterizedTest
  @EnumSource
  void everySpellingChangesTheTextAndSaysTheSame(Spelling spelling) {
    assertThat(spelling.of(TEXT)).isNotEqualTo(TEXT);
    assertThat(Spelling.plain(spelling.of(TEXT)).stripTrailing())
        .isEqualTo(Spelling.plain(TEXT).stripTrailing());
  }

  @Test
  void straightMarksBecomeCurlyByTheirSide() {
    assertThat(Spelling.CURLY_MARKS.of("(\"It's\")\n'no'"))
        .isEqualTo("(\u201CIt\u2019s\u201D)\n\u2018no\u2019");
  }
}
