package org.lede.entities.internal.table;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Whole numbers in as few bytes as they need, seven bits in each, the low ones first. */
public final class VariableInt {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private VariableInt() {}

  public static int read(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    int part = in.get() & 0xFF;
    while (part >= MORE) {
      value |= (part & (MORE - 1)) << shift;
      shift += BITS;
      part = in.get() & 0xFF;
    }
    return value | (part << shift);
  }

  public static void write(DataOutput out, int value) throws IOException {
    int rest = value;
    while (rest >>> BITS != 0) {
      out.writeByte((rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    out.writeByte(rest);
  }
}
