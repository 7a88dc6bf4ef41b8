package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void whatIsWrittenIsRead() throws IOException {
    int[] features = {Integer.MIN_VALUE + 5, -7, 1, Integer.MAX_VALUE};
    byte[] rows = new byte[features.length * Tags.COUNT];
    rows[2] = -127;
    rows[Tags.COUNT + 12] = 9;
    rows[3 * Tags.COUNT] = 100;
    float[] transitions = new float[Decoder.transitions()];
    transitions[3] = -400;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights.write(new DataOutputStream(out), features, rows, transitions);
    Weights read = Weights.read(ByteBuffer.wrap(out.toByteArray()));
    assertThat(read.transitions()).isEqualTo(transitions);
    for (int i = 0; i < features.length; i++) {
      float[] scores = scores(read, features[i]);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        assertThat(scores[tag]).isEqualTo(rows[i * Tags.COUNT + tag]);
      }
    }
  }

  @Test
  void aFeatureThatIsNotThereAddsNothing() {
    Weights empty = Weights.of(new int[0], new byte[0], new float[Decoder.transitions()]);
    assertThat(scores(empty, 42)).containsOnly(0f);
  }

  private static float[] scores(Weights weights, int feature) {
    TagSums sums = new TagSums();
    weights.addTo(sums, feature);
    float[] scores = new float[Tags.COUNT];
    sums.moveTo(scores, 0);
    return scores;
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(new byte[64]);
    }
    assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not an entity model");
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(out))) {
      packed.writeInt(TagModel.MAGIC);
      packed.writeLong(0);
      packed.writeInt(3);
    }
    assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut off");
  }
}
