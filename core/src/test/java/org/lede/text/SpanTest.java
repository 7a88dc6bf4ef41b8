package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void theEndFollowsFromStartAndText() {
    assertThat(new Span(3, "Ada").end()).isEqualTo(6);
  }

  @Test
  void offsetsCountUtf16UnitsSoASurrogatePairCountsTwice() {
    assertThat(new Span(0, "\uD83D\uDE00").end()).isEqualTo(2);
  }

  @Test
  void aSpanIsNeverEmptyNorBeforeTheText() {
    assertThatThrownBy(() -> new Span(0, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one character");
    assertThatThrownBy(() -> new Span(-1, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("negative");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    Span left = new Span(0, "ab");
    Span right = new Span(2, "cd");
    assertThat(left.overlaps(right)).isFalse();
    assertThat(right.overlaps(left)).isFalse();
    assertThat(left.overlaps(new Span(1, "bc"))).isTrue();
  }

  @Test
  void aSpanContainsItselfAndItsParts() {
    Span whole = new Span(2, "abcd");
    assertThat(whole.contains(whole)).isTrue();
    assertThat(whole.contains(new Span(3, "bc"))).isTrue();
    assertThat(whole.contains(new Span(5, "dx"))).isFalse();
  }

  @Test
  void spansSortByStartThenEnd() {
    Span first = new Span(0, "a");
    Span second = new Span(0, "ab");
    Span third = new Span(1, "b");
    assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
  }
}
