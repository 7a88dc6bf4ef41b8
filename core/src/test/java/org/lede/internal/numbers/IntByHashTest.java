package org.lede.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntByHashTest {

  @Test
  void knowsWhatAMapKnows() {
    Random random = new Random(7);
    IntByHash table = new IntByHash();
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      long hash = random.nextInt(3_000) * 0x1_0000_0001L;
      table.merge(hash, i, Integer::sum);
      map.merge(hash, i, Integer::sum);
    }
    assertThat(table.size()).isEqualTo(map.size());
    assertThat(map).allSatisfy((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
    assertThat(table.get(1)).isEqualTo(IntByHash.NONE);
    assertThat(table.getOrDefault(1, 42)).isEqualTo(42);
  }

  @Test
  void noHashOfThirtyTwoBitsIsTakenForAnother() {
    IntByHash table = new IntByHash(8);
    int[] hashes = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.get(hashes[i])).isEqualTo(IntByHash.NONE);
      table.put(hashes[i], i);
    }
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.get(hashes[i])).isEqualTo(i);
    }
  }

  @Test
  void numbersHashesInTheOrderInWhichTheyCome() {
    IntByHash table = new IntByHash();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1_000; i++) {
        assertThat(table.number(i * 31L)).isEqualTo(i);
      }
    }
    assertThat(table.size()).isEqualTo(1_000);
  }

  @Test
  void aValueThatIsPutTakesTheOldOnesPlace() {
    IntByHash table = new IntByHash();
    table.put(5, 1);
    table.put(5, 2);
    assertThat(table.get(5)).isEqualTo(2);
    assertThat(table.values()).containsOnly(0, 2);
  }
}
