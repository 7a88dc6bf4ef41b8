package org.lede.entities.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.lede.entities.internal.table.Buffers;
import org.lede.entities.internal.table.HashIndex;
import org.lede.internal.numbers.IntByHash;

/**
 * Which words are used like one another: for a word, by the hash of its letters, a fine cluster,
 * the coarse one that holds it, and a path in a tree of clusters whose beginnings are coarser
 * clusters. Immutable once read; shared by all threads.
 */
public final class WordClusters {

  /** A name that no list has should not be given the clusters of another word. */
  private static final HashIndex.Width WIDTH = HashIndex.Width.WIDE;

  /** What a model without clusters has. */
  public static final WordClusters NONE = of(new int[0], new char[0], new char[0], new byte[0]);

  private final HashIndex index;
  private final char[] fine;
  private final char[] paths;
  private final byte[] coarse;

  private WordClusters(HashIndex index, char[] fine, char[] paths, byte[] coarse) {
    this.index = index;
    this.fine = fine;
    this.paths = paths;
    this.coarse = coarse;
  }

  /**
   * Clusters of words.
   *
   * @param sorted the hashes of the words in ascending order as unsigned numbers; of those that an
   *     index cannot tell apart, the first is kept
   * @param fine the fine cluster of each
   * @param paths the path of each: a 1, then its bits
   * @param coarse the coarse cluster of each fine one
   */
  public static WordClusters of(int[] sorted, char[] fine, char[] paths, byte[] coarse) {
    int[] keys = new int[sorted.length];
    char[] fineOfKeys = new char[sorted.length];
    char[] pathsOfKeys = new char[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      int key = WIDTH.key(sorted[i]);
      if (count == 0 || keys[count - 1] != key) {
        keys[count] = key;
        fineOfKeys[count] = fine[i];
        pathsOfKeys[count++] = paths[i];
      }
    }
    return new WordClusters(
        HashIndex.of(WIDTH, Arrays.copyOf(keys, count)),
        Arrays.copyOf(fineOfKeys, count),
        Arrays.copyOf(pathsOfKeys, count),
        coarse);
  }

  /** The place of a word, {@link IntByHash#NONE} if it is not there. */
  int find(int hash) {
    return index.find(hash);
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
    byte[] coarse = new byte[Buffers.count(in)];
    in.get(coarse);
    if (coarse.length == 0) {
      return NONE;
    }
    HashIndex index = HashIndex.read(in, WIDTH);
    char[] fine = Buffers.chars(in, index.size());
    return new WordClusters(index, fine, Buffers.chars(in, index.size()), coarse);
  }

  /** Writes clusters: what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(coarse.length);
    out.write(coarse);
    if (coarse.length > 0) {
      index.write(out);
      Buffers.write(out, fine);
      Buffers.write(out, paths);
    }
  }
}
