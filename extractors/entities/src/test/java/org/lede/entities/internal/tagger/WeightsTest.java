package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final int[] FEATURES = {Integer.MIN_VALUE + 5, -700, 1, Integer.MAX_VALUE};

  private static Weights written(int[] features, byte[] rows, float[] transitions)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights.write(new DataOutputStream(out), features, rows, transitions);
    return Weights.read(ByteBuffer.wrap(out.toByteArray()));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    byte[] rows = new byte[FEATURES.length * Tags.COUNT];
    rows[2] = -127;
    rows[7] = 127;
    rows[8] = -1;
    rows[Tags.COUNT + 12] = 9;
    rows[3 * Tags.COUNT] = 100;
    float[] transitions = new float[Decoder.transitions()];
    transitions[3] = -400;
    Weights read = written(FEATURES, rows, transitions);
    assertThat(read.transitions()).isEqualTo(transitions);
    for (int i = 0; i < FEATURES.length; i++) {
      float[] scores = scores(read, FEATURES[i]);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        assertThat(scores[tag]).isEqualTo(rows[i * Tags.COUNT + tag]);
      }
    }
  }

  @Test
  void ofFeaturesThatCannotBeToldApartTheOneThatSaysMoreIsKept() throws IOException {
    byte[] rows = new byte[3 * Tags.COUNT];
    rows[4] = 2;
    rows[Tags.COUNT + 4] = -3;
    rows[2 * Tags.COUNT + 4] = 1;
    Weights read = written(new int[] {0x100, 0x1FE, 0x1FF}, rows, transitions());
    assertThat(scores(read, 0x100)[4]).isEqualTo(-3);
  }

  private static float[] transitions() {
    return new float[Decoder.transitions()];
  }

  @Test
  void aFeatureThatIsNotThereAddsNothing() throws IOException {
    assertThat(scores(written(new int[0], new byte[0], transitions()), 42)).containsOnly(0f);
  }

  private static float[] scores(Weights weights, int feature) {
    TagSums sums = new TagSums();
    weights.addTo(sums, feature);
    float[] scores = new float[Tags.COUNT];
    sums.moveTo(scores, 0);
    return scores;
  }

  private static byte[] model() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(parts);
    new ConfidenceCurve(1, 2).write(out);
    Weights.write(out, FEATURES, new byte[FEATURES.length * Tags.COUNT], transitions());
    WordClusters.NONE.write(out);
    return TagModel.packed(parts.toByteArray());
  }

  private static TagModel read(byte[] file) throws IOException {
    return TagModel.read(new ByteArrayInputStream(file));
  }

  @Test
  void aModelIsRead() throws IOException {
    assertThat(read(model()).curve()).isEqualTo(new ConfidenceCurve(1, 2));
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> read(new byte[64]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not an entity model");
  }

  @Test
  void aFileThatIsCutOffAtWhateverPlaceIsRefused() throws IOException {
    byte[] file = model();
    for (int end = 0; end < file.length; end++) {
      byte[] cut = Arrays.copyOf(file, end);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  /** Bits that fill the last byte of what is packed say nothing; the checksum after it does. */
  @Test
  void aFileThatIsDamagedIsRefused() throws IOException {
    byte[] file = model();
    for (int place : new int[] {0, 4, 7, 8, 12, file.length / 2, file.length - 1}) {
      byte[] damaged = file.clone();
      damaged[place] ^= 0x55;
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
    }
  }
}
