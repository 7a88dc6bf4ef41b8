package org.lede.entities;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The smallest ONNX model that tags: a table with a row of scores for each word piece. Written as
 * protobuf by hand, for nothing here needs a library that writes ONNX.
 */
final class OnnxLookup {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final int IR_VERSION = 8;
  private static final int OPERATORS = 13;

  private OnnxLookup() {}

  /** A model that gives each piece of {@code input_ids} the row of scores with its number. */
  static byte[] model(float[][] scores) {
    Message graph =
        new Message()
            .put(1, gather())
            .put(2, "lookup")
            .put(5, table(scores))
            .put(11, value("input_ids", INT64, 2))
            .put(12, value("logits", FLOAT, 3));
    Message operators = new Message().put(1, "").put(2, OPERATORS);
    return new Message().put(1, IR_VERSION).put(7, graph).put(8, operators).bytes();
  }

  private static Message gather() {
    return new Message().put(1, "table").put(1, "input_ids").put(2, "logits").put(4, "Gather");
  }

  private static Message table(float[][] scores) {
    int columns = scores[0].length;
    ByteBuffer cells =
        ByteBuffer.allocate(scores.length * columns * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : scores) {
      for (float score : row) {
        cells.putFloat(score);
      }
    }
    Message table = new Message().put(1, scores.length).put(1, columns).put(2, FLOAT);
    return table.put(8, "table").put(9, cells.array());
  }

  /** A tensor whose sizes are left open. */
  private static Message value(String name, int kind, int dimensions) {
    Message shape = new Message();
    for (int i = 0; i < dimensions; i++) {
      shape.put(1, new Message().put(2, name + i));
    }
    Message tensor = new Message().put(1, kind).put(2, shape);
    return new Message().put(1, name).put(2, new Message().put(1, tensor));
  }

  /** A protobuf message that is being written. */
  private static final class Message {

    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message put(int field, int value) {
      varint(field << 3 | VARINT);
      varint(value);
      return this;
    }

    Message put(int field, byte[] value) {
      varint(field << 3 | BYTES);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    Message put(int field, String value) {
      return put(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message put(int field, Message value) {
      return put(field, value.bytes());
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    private void varint(int value) {
      int rest = value;
      while (rest > 0x7f) {
        out.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
  }
}
