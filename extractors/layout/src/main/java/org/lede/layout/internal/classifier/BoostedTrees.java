package org.lede.layout.internal.classifier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.lede.internal.numbers.PackedSums;

/**
 * A sum of small decision trees with a score for every role in each leaf.
 *
 * <p>All trees are complete and of one depth. The scores are log-odds; leaves are stored as bytes
 * times a scale for each role.
 */
public final class BoostedTrees {

  /** How many questions lead to a leaf. */
  public static final int DEPTH = 4;

  /** How many questions a tree has; those below question n are 2n + 1 and 2n + 2. */
  public static final int QUESTIONS = (1 << DEPTH) - 1;

  public static final int LEAVES = 1 << DEPTH;

  private static final int MAGIC = 0x4C454431;

  /** The lines of so many groups pass a tree together. */
  private static final int GROUPS = 4;

  private static final int LINES = GROUPS * TreeQuestions.LINES;

  private final int roles;
  private final float[] bias;
  private final float[] scale;
  private final short[] features;
  private final float[] thresholds;
  private final byte[] leaves;
  private final int trees;
  private final TreeQuestions questions;

  /** The scores of a leaf, a byte for each of eight roles, as {@link PackedSums} adds them up. */
  private final long[] packed;

  /**
   * @param bias the log-odds of each role before any tree
   * @param scale what one step of a leaf's byte is worth, for each role
   * @param features tree by tree, the column that each question is about
   * @param thresholds tree by tree, the value above which the answer is yes
   * @param leaves tree by tree, the scores of each leaf for each role
   */
  public BoostedTrees(
      float[] bias, float[] scale, short[] features, float[] thresholds, byte[] leaves) {
    if (bias.length > Long.BYTES) {
      throw new IllegalArgumentException("a leaf has room for " + Long.BYTES + " roles");
    }
    this.roles = bias.length;
    this.bias = bias;
    this.scale = scale;
    this.features = features;
    this.thresholds = thresholds;
    this.leaves = leaves;
    this.trees = features.length / QUESTIONS;
    this.questions = new TreeQuestions(features, thresholds);
    this.packed = packed();
  }

  private long[] packed() {
    long[] numbers = new long[trees * LEAVES];
    for (int leaf = 0; leaf < numbers.length; leaf++) {
      numbers[leaf] = PackedSums.packed(leaves, leaf * roles, (leaf + 1) * roles);
    }
    return numbers;
  }

  /** The probability of each role for each line. */
  public float[][] predict(FeatureRows rows) {
    float[][] out = new float[rows.size()][roles];
    float[] row = new float[rows.width()];
    long[][] groups = new long[GROUPS][rows.width()];
    int[] totals = new int[LINES * roles];
    long[] sums = new long[LINES * 2];
    for (int from = 0; from < out.length; from += LINES) {
      int count = Math.min(out.length - from, LINES);
      for (int i = 0; i < count; i++) {
        rows.fill(from + i, row);
        questions.put(row, groups[i / TreeQuestions.LINES], i % TreeQuestions.LINES);
      }
      addTrees(groups, count, sums, totals);
      for (int i = 0; i < count; i++) {
        write(totals, i * roles, out[from + i]);
      }
    }
    return out;
  }

  private void addTrees(long[][] groups, int count, long[] sums, int[] totals) {
    Arrays.fill(totals, 0);
    for (int first = 0; first < trees; first += PackedSums.MAX_ROWS) {
      int end = Math.min(trees, first + PackedSums.MAX_ROWS);
      Arrays.fill(sums, 0);
      for (int tree = first; tree < end; tree++) {
        for (int group = 0; group * TreeQuestions.LINES < count; group++) {
          addLeaves(tree, questions.leaves(tree, groups[group]), sums, group);
        }
      }
      addTo(totals, sums, end - first);
    }
  }

  /** Adds the scores of eight leaves, each numbered by a byte. */
  private void addLeaves(int tree, long numbers, long[] sums, int group) {
    int at = group * TreeQuestions.LINES * 2;
    long left = numbers;
    for (int line = 0; line < TreeQuestions.LINES; line++) {
      long scores = packed[tree * LEAVES + ((int) left & (LEAVES - 1))];
      sums[at] += PackedSums.even(scores);
      sums[at + 1] += PackedSums.odd(scores);
      left >>>= Byte.SIZE;
      at += 2;
    }
  }

  private void addTo(int[] totals, long[] sums, int added) {
    for (int i = 0; i < totals.length; i++) {
      int role = i % roles;
      long four = sums[i / roles * 2 + role % 2];
      totals[i] += PackedSums.sum(four, role / 2, added);
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

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(DEPTH);
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
    if (in.readInt() != MAGIC || in.readByte() != DEPTH) {
      throw new IOException("not a model of boosted trees");
    }
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
    byte[] leaves = in.readNBytes(nodes / QUESTIONS * LEAVES * roles);
    return new BoostedTrees(bias, scale, features, thresholds, leaves);
  }
}
