package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.internal.numbers.IntByHash;

class WordClustersTest {

  /** In ascending order as unsigned numbers; the first two share their first 16 bits. */
  private static final int[] WORDS = {0x00010002, 0x0001FFFF, 0x7FFF0000, 0x80000000, 0xFFFFFFFF};

  private static WordClusters clusters() {
    char[] fine = {0, 2, 1, 2, 0};
    char[] paths = {0b1, 0b10, 0b1011, 0b11, 0b1000000000000};
    return WordClusters.of(WORDS.clone(), fine, paths, new byte[] {5, 0, 7});
  }

  @Test
  void everyWordIsFoundWithItsClusters() {
    assertWhole(clusters());
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    clusters().write(new DataOutputStream(out));
    assertWhole(WordClusters.read(ByteBuffer.wrap(out.toByteArray())));
  }

  private static void assertWhole(WordClusters clusters) {
    int[] fine = {0, 2, 1, 2, 0};
    int[] coarse = {5, 7, 0, 7, 5};
    int[] paths = {0b1, 0b10, 0b1011, 0b11, 0b1000000000000};
    for (int i = 0; i < WORDS.length; i++) {
      int place = clusters.find(WORDS[i]);
      assertThat(clusters.fine(place)).isEqualTo(fine[i]);
      assertThat(clusters.coarse(place)).isEqualTo(coarse[i]);
      assertThat(clusters.path(place)).isEqualTo(paths[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x00010102, 0x0001FEFF, 0x00020002, 0x80000100, -257})
  void aWordThatIsNotThereIsNotFound(int hash) {
    assertThat(clusters().find(hash)).isEqualTo(IntByHash.NONE);
    assertThat(WordClusters.NONE.find(hash)).isEqualTo(IntByHash.NONE);
  }

  @Test
  void theBeginningOfAPathIsItsFirstBits() {
    assertThat(WordClusters.beginning(0b1011, 2)).isEqualTo(0b101);
    assertThat(WordClusters.beginning(0b1011, 3)).isEqualTo(0b1011);
    assertThat(WordClusters.beginning(0b1011, 9)).isEqualTo(0b1011);
    assertThat(WordClusters.beginning(0, 4)).isZero();
  }
}
