package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
  void everyLineBreakEndsALine(String lineBreak) {
    ArticleText text = ArticleText.of("one" + lineBreak + "two");
    int second = 3 + lineBreak.length();
    assertThat(text.position(3)).isEqualTo(new Position(1, 4, 3));
    assertThat(text.position(second)).isEqualTo(new Position(2, 1, second));
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    ArticleText text = ArticleText.of("ab");
    assertThat(text.position(2)).isEqualTo(new Position(1, 3, 2));
    assertThatThrownBy(() -> text.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSpanIsTheExactSlice() {
    Span span = ArticleText.of("By\u00A0Ada").span(2, 6);
    assertThat(span.text()).isEqualTo("\u00A0Ada");
  }

  @Test
  void unpairedSurrogatesHaveAPosition() {
    ArticleText text = ArticleText.of("\uDC00a\uD800");
    assertThat(text.position(3)).isEqualTo(new Position(1, 4, 3));
  }

  @Test
  void everyOffsetHasThePositionThatCountingGives() {
    String nasty = "a\r\n\r\r\n\uD83D\uDE00\uDE00\uD83D\uD83D\n\n\uDC00\uD800a\uDC00\n\uDC00x\r";
    String text = nasty.repeat(5);
    ArticleText read = ArticleText.of(text);
    int line = 1;
    int lineStart = 0;
    for (int offset = 0; offset <= text.length(); offset++) {
      if (offset > lineStart && text.substring(lineStart, offset).matches("(?s).*(\n|\r(?!\n))")) {
        boolean insideCrLf = text.startsWith("\r\n", offset - 1);
        line += insideCrLf ? 0 : 1;
        lineStart = insideCrLf ? lineStart : offset;
      }
      int codePoints = text.codePointCount(0, lineStart) + text.codePointCount(lineStart, offset);
      assertThat(read.position(offset))
          .as("offset %s", offset)
          .isEqualTo(new Position(line, offset - lineStart + 1, codePoints));
    }
    assertThat(line).isGreaterThan(32);
  }

  @Test
  void textsAreEqualWithTheSameHintsOnly() {
    ArticleText bare = ArticleText.of("x");
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    ArticleText dated = bare.retrieved(noon);
    ArticleText placed = bare.url(URI.create("https://news.example/a"));
    assertThat(dated)
        .isEqualTo(ArticleText.of("x").retrieved(noon))
        .hasSameHashCodeAs(ArticleText.of("x").retrieved(noon));
    assertThat(List.of(bare.hashCode(), dated.hashCode(), placed.hashCode()))
        .doesNotHaveDuplicates();
    assertThat(bare).isNotEqualTo(placed).isNotEqualTo(ArticleText.of("y")).isNotEqualTo("x");
  }

  @Test
  void aTextIsShownByItsLengthAndHintsAlone() {
    ArticleText text = ArticleText.of("Rain falls");
    assertThat(text).hasToString("ArticleText[10 characters]");
    assertThat(text.retrieved(Instant.EPOCH).url(URI.create("https://news.example/a")))
        .hasToString(
            "ArticleText[10 characters, retrieved 1970-01-01T00:00:00Z, https://news.example/a]");
  }
}
