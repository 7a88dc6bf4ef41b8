package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {

  @Test
  void nullIsRefusedWithAClearMessage() {
    assertThatThrownBy(() -> ArticleText.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("text is null");
  }

  @Test
  void hintsAreKeptAndLeaveTheFirstTextAsItWas() {
    ArticleText bare = ArticleText.of("x");
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    ArticleText hinted = bare.retrieved(noon).url(URI.create("https://news.example/a"));
    assertThat(hinted.retrieved()).contains(noon);
    assertThat(hinted.url()).contains(URI.create("https://news.example/a"));
    assertThat(bare.retrieved()).isEmpty();
    assertThat(bare).isEqualTo(ArticleText.of("x")).isNotEqualTo(hinted);
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,0", "2,1,3,2", "4,2,1,4", "6,3,1,6", "8,3,3,7", "9,3,4,8"})
  void positionsCountLinesColumnsAndCodePoints(int offset, int line, int column, int codePoint) {
    // a b CR LF c LF (a pair) d
    ArticleText text = ArticleText.of("ab\r\nc\n\uD83D\uDE00d");
    assertThat(text.position(offset)).isEqualTo(new Position(line, column, codePoint));
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    ArticleText text = ArticleText.of("ab");
    assertThat(text.position(2)).isEqualTo(new Position(1, 3, 2));
    assertThatThrownBy(() -> text.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aPassageIsTheExactSlice() {
    Passage passage = ArticleText.of("By\u00A0Ada").passage(2, 6);
    assertThat(passage.text()).isEqualTo("\u00A0Ada");
  }

  @Test
  void unpairedSurrogatesHaveAPosition() {
    ArticleText text = ArticleText.of("\uDC00a\uD800");
    assertThat(text.position(3)).isEqualTo(new Position(1, 4, 3));
  }
}
