package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final String POINTED_AT = ":is(:hover,:focus-within,:target)";

  private static List<String> rules(int count) {
    Together together = new Together();
    IntStream.range(0, count).forEach(i -> together.add("q" + i));
    StringBuilder style = new StringBuilder();
    together.writeRules(style);
    return style.toString().lines().filter(line -> line.startsWith("body:has")).toList();
  }

  @Test
  void aPlaceBelongsToItsValueAndToItsGroup() {
    Together together = new Together();
    assertThat(together.add("v-headline")).isEqualTo("v-headline g0");
    IntStream.range(1, 16).forEach(i -> together.add("q" + i));
    assertThat(together.add("q16")).isEqualTo("q16 g1");
  }

  @Test
  void eachValueLightsUpItsOwnPlaces() {
    assertThat(rules(20)).hasSize(20);
    assertThat(rules(20).get(17))
        .startsWith("body:has(.g1%s):has(.q17%s) .q17{".formatted(POINTED_AT, POINTED_AT));
  }

  /** Few conditions have to be looked up in the whole page while the pointer is elsewhere. */
  @Test
  void theValuesOfAGroupShareTheirFirstCondition() {
    long first =
        rules(200).stream()
            .map(rule -> rule.substring(0, rule.indexOf("):has")))
            .distinct()
            .count();
    assertThat(first).isEqualTo(13);
  }
}
