package org.lede.quotes.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {

  private static int hash(String name) {
    return new Features().name(name).add().hash(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "said", "\u05D0\u05DE\u05E8", "a word of more than thirty-two letters"})
  void aNameInPartsIsTheNameOfThemAll(String word) {
    Features features = new Features();
    features.name("s1 ").and(word).and('c').and(7).and(-12).and(345).and(true).and(word).add();
    assertThat(features.hash(0)).isEqualTo(hash("s1 " + word + 'c' + 7 + -12 + 345 + true + word));
  }

  @Test
  void eachNameBeginsAnew() {
    Features features = new Features();
    features.name("a").and(1).add();
    features.name("b").add();
    assertThat(features.size()).isEqualTo(2);
    assertThat(features.hash(1)).isEqualTo(hash("b"));
  }

  @Test
  void whatAnotherCaseHasIsAddedWhole() {
    Features some = new Features();
    Features others = new Features();
    for (int i = 0; i < 100; i++) {
      some.name("s").and(i).add();
      others.name("o").and(i).add();
    }
    some.addAll(others);
    assertThat(some.size()).isEqualTo(200);
    assertThat(some.hash(99)).isEqualTo(hash("s99"));
    assertThat(some.hash(199)).isEqualTo(hash("o99"));
  }

  @Test
  void hashesHaveTheBitsOfTheTables() {
    for (int i = 0; i < 1000; i++) {
      assertThat(hash("name " + i)).isBetween(0, (1 << Features.BITS) - 1);
    }
  }
}
