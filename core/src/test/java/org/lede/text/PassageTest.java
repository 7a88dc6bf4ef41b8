package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void theEndFollowsFromStartAndText() {
    assertThat(new Passage(3, "Ada").end()).isEqualTo(6);
  }

  @Test
  void offsetsCountUtf16UnitsSoASurrogatePairCountsTwice() {
    assertThat(new Passage(0, "\uD83D\uDE00").end()).isEqualTo(2);
  }

  @Test
  void aPassageIsNeverEmptyNorBeforeTheText() {
    assertThatThrownBy(() -> new Passage(0, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one character");
    assertThatThrownBy(() -> new Passage(-1, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("negative");
  }

  @Test
  void touchingPassagesDoNotOverlap() {
    Passage left = new Passage(0, "ab");
    Passage right = new Passage(2, "cd");
    assertThat(left.overlaps(right)).isFalse();
    assertThat(right.overlaps(left)).isFalse();
    assertThat(left.overlaps(new Passage(1, "bc"))).isTrue();
  }

  @Test
  void aPassageContainsItselfAndItsParts() {
    Passage whole = new Passage(2, "abcd");
    assertThat(whole.contains(whole)).isTrue();
    assertThat(whole.contains(new Passage(3, "bc"))).isTrue();
    assertThat(whole.contains(new Passage(5, "dx"))).isFalse();
  }

  @Test
  void passagesSortByStartThenEnd() {
    Passage first = new Passage(0, "a");
    Passage second = new Passage(0, "ab");
    Passage third = new Passage(1, "b");
    assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
  }
}
