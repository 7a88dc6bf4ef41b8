package org.lede.layout.internal.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void aDecisionIsTakenOnceAndNotBeforeItIsAskedFor() {
    int[] taken = {0};
    Decision<String> decision = new Decision<>(() -> "word" + ++taken[0], "nothing");
    assertThat(taken[0]).isZero();
    assertThat(decision.get()).isEqualTo("word1");
    assertThat(decision.orNothing()).isEqualTo("word1");
  }

  @Test
  void aDecisionThatFailsCostsItsOwnFieldAlone() {
    Decision<String> decision =
        new Decision<>(
            () -> {
              throw new IllegalStateException("broken");
            },
            "nothing");
    assertThat(decision.orNothing()).isEqualTo("nothing");
    assertThatThrownBy(decision::get).hasMessage("broken");
    assertThatThrownBy(decision::get).hasMessage("broken");
  }
}
