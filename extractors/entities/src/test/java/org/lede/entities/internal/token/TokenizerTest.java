package org.lede.entities.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.internal.scope.ArticleScope;

class TokenizerTest {

  private static List<String> sentences(String text) {
    Document document = Document.of(text, ArticleScope.writtenLines(text));
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < document.sentences(); s++) {
      sentences.add(String.join(" ", document.words(s)));
    }
    return sentences;
  }

  @Test
  void aPossessiveAHyphenAndAPointAreTokens() {
    assertThat(sentences("Halden\u2019s UK-based firm won."))
        .containsExactly("Halden \u2019s UK - based firm won .");
  }

  @Test
  void anAbbreviationKeepsItsPointAndEndsNoSentence() {
    assertThat(sentences("Dr. Roth of the U.S. Navy and J. Vik met. They spoke."))
        .containsExactly("Dr. Roth of the U.S. Navy and J. Vik met .", "They spoke .");
  }

  @Test
  void aClosingMarkBelongsToItsSentence() {
    assertThat(sentences("\u201CIt was time.\u201D She left."))
        .containsExactly("\u201C It was time . \u201D", "She left .");
  }

  @Test
  void aNumberIsOneToken() {
    assertThat(sentences("It cost 1,200.50 or 3rd")).containsExactly("It cost 1,200.50 or 3rd");
  }

  @Test
  void anApostropheInsideANameStays() {
    assertThat(sentences("O'Brien's N'Djamena")).containsExactly("O'Brien 's N'Djamena");
  }

  @Test
  void aLineIsASentence() {
    assertThat(sentences("Home\nBridge to close\n")).containsExactly("Home", "Bridge to close");
  }
}
