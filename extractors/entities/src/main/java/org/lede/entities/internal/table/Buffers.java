package org.lede.entities.internal.table;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Arrays from the bytes of a file, each in one move. */
public final class Buffers {

  private Buffers() {}

  /**
   * How many values follow.
   *
   * @throws BufferUnderflowException if there are fewer bytes than that
   */
  public static int count(ByteBuffer in) {
    int count = in.getInt();
    if (count < 0 || count > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  public static char[] chars(ByteBuffer in, int count) {
    char[] values = new char[count];
    in.asCharBuffer().get(values);
    in.position(in.position() + count * Character.BYTES);
    return values;
  }

  /** Writes what {@link #chars} reads. */
  public static void write(DataOutput out, char[] values) throws IOException {
    byte[] bytes = new byte[values.length * Character.BYTES];
    ByteBuffer.wrap(bytes).asCharBuffer().put(values);
    out.write(bytes);
  }
}
