package org.lede.entities.internal.table;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.lede.internal.numbers.IntByHash;

/**
 * Numbers the hashes that are in it from 0, in their order as unsigned numbers. Of a hash the first
 * bits are kept, as many as its {@link Width} says: the fewer, the smaller the file, and the more
 * hashes that are not there are taken for one that is. Immutable; a file has it as it lies in
 * memory, so that it is read and not built.
 */
public final class HashIndex {

  /** How many bits of a hash are kept. */
  public enum Width {
    /** 24 bits: of a quarter of a million hashes, one in seventy that is not there is found. */
    NARROW(8),
    /** 28 bits: of a quarter of a million hashes, one in a thousand that is not there is found. */
    WIDE(12);

    private final int restBits;

    Width(int restBits) {
      this.restBits = restBits;
    }

    /** The part of a hash that is kept; hashes with the same key cannot be told apart. */
    public int key(int hash) {
      return hash >>> (BUCKET_BITS - restBits);
    }
  }

  private static final int BUCKET_BITS = 16;
  private static final int BUCKETS = 1 << BUCKET_BITS;
  private static final int BYTE = 0xFF;
  private static final int HALF = 4;
  private static final int HALF_BYTE = 0xF;

  private final Width width;

  /** Where the hashes begin whose first 16 bits are this number. */
  private final int[] buckets;

  /** The last 8 bits of each key. */
  private final byte[] low;

  /** The 4 bits before them, two to a byte; empty if the keys have none. */
  private final byte[] halves;

  private HashIndex(Width width, byte[] sizes, byte[] low, byte[] halves) {
    this.width = width;
    this.buckets = new int[BUCKETS + 1];
    this.low = low;
    this.halves = halves;
    int end = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      end += sizes[bucket] & BYTE;
      buckets[bucket + 1] = end;
    }
    if (end != low.length) {
      throw new IllegalArgumentException("buckets for " + end + " of " + low.length + " hashes");
    }
  }

  /**
   * An index.
   *
   * @param keys each once, in ascending order
   * @throws IllegalArgumentException if more than 255 begin with the same 16 bits
   */
  public static HashIndex of(Width width, int[] keys) {
    byte[] sizes = new byte[BUCKETS];
    byte[] low = new byte[keys.length];
    byte[] halves = new byte[halves(width, keys.length)];
    for (int i = 0; i < keys.length; i++) {
      low[i] = (byte) keys[i];
      sizes[keys[i] >>> width.restBits]++;
      if (width == Width.WIDE) {
        halves[i / 2] |= (byte) (half(keys[i]) << place(i));
      }
    }
    return new HashIndex(width, sizes, low, halves);
  }

  private static int halves(Width width, int keys) {
    return width == Width.WIDE ? (keys + 1) / 2 : 0;
  }

  /** The number of a hash, {@link IntByHash#NONE} if it is not there. */
  public int find(int hash) {
    int key = width.key(hash);
    int bucket = hash >>> (Integer.SIZE - BUCKET_BITS);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (low[i] == (byte) key && hasHalf(i, key)) {
        return i;
      }
    }
    return IntByHash.NONE;
  }

  private boolean hasHalf(int number, int key) {
    return width == Width.NARROW
        || ((halves[number / 2] >>> place(number)) & HALF_BYTE) == half(key);
  }

  private static int half(int key) {
    return (key >>> Byte.SIZE) & HALF_BYTE;
  }

  /** Where in its byte a half is. */
  private static int place(int number) {
    return HALF * (number & 1);
  }

  public int size() {
    return low.length;
  }

  public static HashIndex read(ByteBuffer in, Width width) {
    byte[] sizes = new byte[BUCKETS];
    byte[] low = new byte[Buffers.count(in)];
    byte[] halves = new byte[halves(width, low.length)];
    in.get(sizes).get(low).get(halves);
    return new HashIndex(width, sizes, low, halves);
  }

  /** Writes an index: what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(low.length);
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      out.writeByte(buckets[bucket + 1] - buckets[bucket]);
    }
    out.write(low);
    out.write(halves);
  }
}
