package org.lede.layout;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of small decision trees with a score for every role in each leaf.
 *
 * <p>All trees are complete and of one depth, so a leaf is found by {@code depth} comparisons. The
 * scores are log-odds; leaves are stored as bytes times a scale for each role.
 */
final class BoostedTrees {

  private static final int MAGIC = 0x4C454431;

  /** Added to every score of a leaf, so that none is negative. */
  private static final int OFFSET = 128;

  /** So many leaves can be summed up in sixteen bits. */
  private static final int MOST_TREES = 0xFFFF / 0xFF;

  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
  private static final int BLOCK = 16;

  private final int depth;
  private final int roles;
  private final float[] bias;
  private final float[] scale;
  private final short[] features;
  private final float[] thresholds;
  private final byte[] leaves;
  private final int trees;

  /** The scores of a leaf, eight to a number: four are summed up by one addition. */
  private final long[] packed;

  /** How many such numbers a leaf takes. */
  private final int longs;

  BoostedTrees(
      int depth, float[] bias, float[] scale, short[] features, float[] thresholds, byte[] leaves) {
    this.depth = depth;
    this.roles = bias.length;
    this.bias = bias;
    this.scale = scale;
    this.features = features;
    this.thresholds = thresholds;
    this.leaves = leaves;
    this.trees = features.length / ((1 << depth) - 1);
    this.longs = (roles + 7) / 8;
    this.packed = packed();
  }

  private long[] packed() {
    long[] numbers = new long[(trees << depth) * longs];
    for (int leaf = 0; leaf < trees << depth; leaf++) {
      for (int role = 0; role < roles; role++) {
        long score = (long) leaves[leaf * roles + role] + OFFSET;
        numbers[leaf * longs + role / 8] |= score << (8 * (role % 8));
      }
    }
    return numbers;
  }

  /** The probability of each role for each line. */
  float[][] predict(LineRows rows) {
    float[][] out = new float[rows.size()][roles];
    float[][] block = new float[BLOCK][rows.width()];
    int[] totals = new int[BLOCK * roles];
    long[] sums = new long[BLOCK * 2 * longs];
    for (int from = 0; from < rows.size(); from += BLOCK) {
      int count = Math.min(rows.size() - from, BLOCK);
      for (int i = 0; i < count; i++) {
        rows.fill(from + i, block[i]);
      }
      Arrays.fill(totals, -trees * OFFSET);
      for (int tree = 0; tree < trees; tree += MOST_TREES) {
        Arrays.fill(sums, 0);
        addLeaves(block, count, tree, sums);
        addTo(totals, sums);
      }
      for (int i = 0; i < count; i++) {
        write(totals, i * roles, out[from + i]);
      }
    }
    return out;
  }

  /** Tree by tree over a few rows, so that both stay in the nearest cache. */
  private void addLeaves(float[][] rows, int count, int first, long[] sums) {
    for (int tree = first; tree < Math.min(trees, first + MOST_TREES); tree++) {
      int i = 0;
      for (; i + 3 < count; i += 4) {
        addFour(tree, rows, i, sums, i * 2 * longs);
      }
      for (; i < count; i++) {
        addLeaf(tree, leafOf(rows[i], tree), sums, i * 2 * longs);
      }
    }
  }

  /** Four rows side by side, since every step down a tree waits for the one before. */
  private void addFour(int tree, float[][] rows, int first, long[] sums, int at) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    int root = tree * ((1 << depth) - 1);
    int nodeA = 0;
    int nodeB = 0;
    int nodeC = 0;
    int nodeD = 0;
    for (int level = 0; level < depth; level++) {
      nodeA = below(nodeA, root, a);
      nodeB = below(nodeB, root, b);
      nodeC = below(nodeC, root, c);
      nodeD = below(nodeD, root, d);
    }
    addLeaf(tree, nodeA, sums, at);
    addLeaf(tree, nodeB, sums, at + 2 * longs);
    addLeaf(tree, nodeC, sums, at + 4 * longs);
    addLeaf(tree, nodeD, sums, at + 6 * longs);
  }

  /** Adds a leaf, which is numbered as a node below the last level. */
  private void addLeaf(int tree, int node, long[] sums, int at) {
    int leaf = ((tree << depth) + node - ((1 << depth) - 1)) * longs;
    for (int n = 0; n < longs; n++) {
      long eight = packed[leaf + n];
      sums[at + 2 * n] += eight & EVERY_OTHER;
      sums[at + 2 * n + 1] += (eight >>> 8) & EVERY_OTHER;
    }
  }

  private void addTo(int[] totals, long[] sums) {
    for (int i = 0; i < totals.length; i++) {
      int role = i % roles;
      long four = sums[i / roles * 2 * longs + role / 8 * 2 + role % 2];
      totals[i] += (int) (four >>> (role % 8 / 2 * 16)) & 0xFFFF;
    }
  }

  private void write(int[] totals, int at, float[] out) {
    for (int role = 0; role < roles; role++) {
      out[role] = probability(role, totals[at + role]);
    }
  }

  private float probability(int role, int sum) {
    return (float) (1 / (1 + StrictMath.exp(-(bias[role] + sum * scale[role]))));
  }

  /** How many columns a row needs. */
  int columns() {
    int most = 0;
    for (short feature : features) {
      most = Math.max(most, feature + 1);
    }
    return most;
  }

  private int leafOf(float[] row, int tree) {
    int root = tree * ((1 << depth) - 1);
    int node = 0;
    for (int level = 0; level < depth; level++) {
      node = below(node, root, row);
    }
    return node;
  }

  /** Without a branch, as no processor can guess it: a difference below zero has the sign bit. */
  private int below(int node, int root, float[] row) {
    int at = root + node;
    float difference = thresholds[at] - row[features[at]];
    return 2 * node + 1 + (Float.floatToRawIntBits(difference) >>> 31);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(depth);
    out.writeByte(roles);
    out.writeInt(features.length);
    for (int role = 0; role < roles; role++) {
      out.writeFloat(bias[role]);
      out.writeFloat(scale[role]);
    }
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
    }
    out.write(leaves);
  }

  static BoostedTrees read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of boosted trees");
    }
    int depth = in.readByte();
    int roles = in.readByte();
    int nodes = in.readInt();
    float[] bias = new float[roles];
    float[] scale = new float[roles];
    for (int role = 0; role < roles; role++) {
      bias[role] = in.readFloat();
      scale[role] = in.readFloat();
    }
    short[] features = new short[nodes];
    float[] thresholds = new float[nodes];
    for (int i = 0; i < nodes; i++) {
      features[i] = in.readShort();
      thresholds[i] = in.readFloat();
    }
    int trees = nodes / ((1 << depth) - 1);
    byte[] leaves = in.readNBytes((trees << depth) * roles);
    return new BoostedTrees(depth, bias, scale, features, thresholds, leaves);
  }
}
