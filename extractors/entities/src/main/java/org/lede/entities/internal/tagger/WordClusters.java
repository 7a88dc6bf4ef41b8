package org.lede.entities.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.lede.entities.internal.table.VariableInt;
import org.lede.internal.numbers.IntByHash;

/**
 * Which words are used like one another: for a word, by the hash of its letters, a fine cluster,
 * the coarse one that holds it, and a path in a tree of clusters whose beginnings are coarser
 * clusters. Immutable once read; shared by all threads.
 */
public final class WordClusters {

  /** What a model without clusters has. */
  public static final WordClusters NONE = of(new int[0], new char[0], new char[0], new byte[0]);

  private static final int BUCKET_SHIFT = 16;
  private static final int BUCKETS = 1 << (Integer.SIZE - BUCKET_SHIFT);

  /** Where the words begin whose hashes begin with these 16 bits. */
  private final int[] buckets;

  /** The other 16 bits of each word's hash. */
  private final char[] rest;

  private final char[] fine;
  private final char[] paths;
  private final byte[] coarse;

  private WordClusters(int[] buckets, char[] rest, char[] fine, char[] paths, byte[] coarse) {
    this.buckets = buckets;
    this.rest = rest;
    this.fine = fine;
    this.paths = paths;
    this.coarse = coarse;
  }

  /**
   * Clusters of words.
   *
   * @param sorted the hashes of the words in ascending order as unsigned numbers
   * @param fine the fine cluster of each
   * @param paths the path of each: a 1, then its bits
   * @param coarse the coarse cluster of each fine one
   */
  public static WordClusters of(int[] sorted, char[] fine, char[] paths, byte[] coarse) {
    int[] buckets = new int[BUCKETS + 1];
    char[] rest = new char[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      rest[i] = (char) sorted[i];
      buckets[(sorted[i] >>> BUCKET_SHIFT) + 1]++;
    }
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      buckets[bucket + 1] += buckets[bucket];
    }
    return new WordClusters(buckets, rest, fine, paths, coarse);
  }

  /** The place of a word, {@link IntByHash#NONE} if it is not there. */
  int find(int hash) {
    char wanted = (char) hash;
    int bucket = hash >>> BUCKET_SHIFT;
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (rest[i] == wanted) {
        return i;
      }
    }
    return IntByHash.NONE;
  }

  int fine(int place) {
    return fine[place];
  }

  int coarse(int place) {
    return coarse[fine[place]];
  }

  int path(int place) {
    return paths[place];
  }

  /** The beginning of a path; a shorter path is whole. */
  static int beginning(int path, int bits) {
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path | 1);
    return length <= bits ? path : path >>> (length - bits);
  }

  public static WordClusters read(ByteBuffer in) {
    byte[] coarse = new byte[in.getInt()];
    in.get(coarse);
    int[] buckets = new int[BUCKETS + 1];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      buckets[bucket + 1] = buckets[bucket] + VariableInt.read(in);
    }
    int count = buckets[BUCKETS];
    char[] rest = readPlanes(in, count);
    char[] fine = readPlanes(in, count);
    return new WordClusters(buckets, rest, fine, readPlanes(in, count), coarse);
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(coarse.length);
    out.write(coarse);
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      VariableInt.write(out, buckets[bucket + 1] - buckets[bucket]);
    }
    writePlanes(out, rest);
    writePlanes(out, fine);
    writePlanes(out, paths);
  }

  /** All high bytes, then all low ones: they pack better apart. */
  private static void writePlanes(DataOutput out, char[] values) throws IOException {
    for (int shift = Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      for (char value : values) {
        out.writeByte(value >>> shift);
      }
    }
  }

  private static char[] readPlanes(ByteBuffer in, int count) {
    byte[] high = new byte[count];
    byte[] low = new byte[count];
    in.get(high);
    in.get(low);
    char[] values = new char[count];
    for (int i = 0; i < count; i++) {
      values[i] = (char) ((high[i] & 0xFF) << Byte.SIZE | (low[i] & 0xFF));
    }
    return values;
  }
}
