package org.lede.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedSumsTest {

  private static int[] sums(byte[][] rows, int width) {
    long even = 0;
    long odd = 0;
    for (byte[] row : rows) {
      even += PackedSums.even(PackedSums.packed(row, 0, width));
      odd += PackedSums.odd(PackedSums.packed(row, 0, width));
    }
    int[] sums = new int[width];
    for (int i = 0; i < width; i++) {
      sums[i] = PackedSums.sum(i % 2 == 0 ? even : odd, i / 2, rows.length);
    }
    return sums;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, PackedSums.MAX_ROWS})
  void everyPlaceHasTheSumOfItsBytes(int count) {
    Random random = new Random(count);
    byte[][] rows = new byte[count][Long.BYTES];
    int[] expected = new int[Long.BYTES];
    for (byte[] row : rows) {
      random.nextBytes(row);
      for (int i = 0; i < row.length; i++) {
        expected[i] += row[i];
      }
    }
    assertThat(sums(rows, Long.BYTES)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(bytes = {Byte.MIN_VALUE, -1, 0, Byte.MAX_VALUE})
  void noSumRunsIntoTheNext(byte value) {
    byte[][] rows = new byte[PackedSums.MAX_ROWS][Long.BYTES];
    for (byte[] row : rows) {
      Arrays.fill(row, value);
    }
    assertThat(sums(rows, Long.BYTES)).containsOnly(PackedSums.MAX_ROWS * value);
  }

  @Test
  void aRowMayBeShort() {
    assertThat(sums(new byte[][] {{1, -2, 3}, {4, 5, -6}}, 3)).containsExactly(5, 3, -3);
  }
}
