package org.lede.layout;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of small decision trees with a score for every role in each leaf.
 *
 * <p>All trees are complete and of one depth, so a leaf is found by {@code depth} comparisons. The
 * scores are log-odds; leaves are stored as bytes times a scale for each role.
 */
final class BoostedTrees {

  private static final int MAGIC = 0x4C454431;

  private final int depth;
  private final int roles;
  private final float[] bias;
  private final float[] scale;
  private final short[] features;
  private final float[] thresholds;
  private final byte[] leaves;

  BoostedTrees(
      int depth, float[] bias, float[] scale, short[] features, float[] thresholds, byte[] leaves) {
    this.depth = depth;
    this.roles = bias.length;
    this.bias = bias;
    this.scale = scale;
    this.features = features;
    this.thresholds = thresholds;
    this.leaves = leaves;
  }

  /** Writes the probability of each role into {@code out}. */
  void predict(float[] row, float[] out) {
    int[] sums = new int[roles];
    int inner = (1 << depth) - 1;
    int trees = features.length / inner;
    for (int tree = 0; tree < trees; tree++) {
      addLeaf(tree, leafOf(row, tree * inner), sums);
    }
    for (int role = 0; role < roles; role++) {
      out[role] = (float) (1 / (1 + StrictMath.exp(-(bias[role] + sums[role] * scale[role]))));
    }
  }

  /** How many columns a row needs. */
  int columns() {
    int most = 0;
    for (short feature : features) {
      most = Math.max(most, feature + 1);
    }
    return most;
  }

  private int leafOf(float[] row, int root) {
    int node = 0;
    for (int level = 0; level < depth; level++) {
      int at = root + node;
      node = 2 * node + (row[features[at]] > thresholds[at] ? 2 : 1);
    }
    return node - ((1 << depth) - 1);
  }

  private void addLeaf(int tree, int leaf, int[] sums) {
    int at = ((tree << depth) + leaf) * roles;
    for (int role = 0; role < roles; role++) {
      sums[role] += leaves[at + role];
    }
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
