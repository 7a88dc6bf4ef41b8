package org.lede.layout.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.BoostedTrees;

/**
 * Fits {@link BoostedTrees} by gradient boosting of the logistic loss of all roles at once.
 *
 * <p>Several forests are fitted, each from the start and each with other samples; the trees of all
 * of them, each counting its share, are their mean. What one forest makes up for want of pages, the
 * others vote down.
 *
 * <p>Features are cut into at most 64 bins. The same rows and settings give the same trees.
 */
final class BoostedTreesTraining {

  /** How to fit. A target below 0 is unknown and teaches nothing. */
  record Settings(
      int forests,
      int treesOfForest,
      double rate,
      double shrinkage,
      double rowShare,
      double columnShare,
      double leastWeight,
      int depth,
      long seed) {

    /** The usual settings, those apart that a trial gives as system properties. */
    static Settings usual() {
      return new Settings(
          2,
          Integer.getInteger("lede.trees", 1100) / 2,
          number("lede.rate", 0.07),
          number("lede.shrinkage", 12),
          number("lede.rows", 0.25),
          number("lede.columns", 0.15),
          number("lede.leastWeight", 12),
          Integer.getInteger("lede.depth", BoostedTrees.DEPTH),
          20261126);
    }

    private static double number(String property, double usual) {
      return Double.parseDouble(System.getProperty(property, String.valueOf(usual)));
    }

    int trees() {
      return forests * treesOfForest;
    }
  }

  private static final int BINS = 64;

  private final Settings settings;
  private final TrainingRows rows;
  private final int roles;
  private final int columns;
  private final float[][] cuts;
  private final byte[][] binned;
  private final double[] bias;

  /** The score of every role of a row side by side. */
  private final float[] scores;

  /**
   * Gradient and curvature of every role of a sampled row side by side: a row is one line of the
   * cache.
   */
  private final float[] slopes;

  /**
   * What a gain for each role weighs: a role that few lines hold counts as much as a frequent one.
   */
  private final double[] importance;

  private BoostedTreesTraining(TrainingRows rows, Settings settings) {
    this.rows = rows;
    this.settings = settings;
    this.roles = rows.targets[0].length;
    this.columns = rows.features[0].length;
    this.cuts = new float[columns][];
    this.binned = new byte[columns][rows.features.length];
    IntStream.range(0, columns).parallel().forEach(this::bin);
    this.bias = new double[roles];
    this.scores = new float[rows.features.length * roles];
    this.slopes = new float[rows.features.length * roles * 2];
    this.importance = new double[roles];
  }

  static BoostedTrees fit(TrainingRows rows, Settings settings) {
    return new BoostedTreesTraining(rows, settings).fit();
  }

  private void bin(int column) {
    int size = rows.features.length;
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = rows.features[i][column];
    }
    Arrays.sort(values);
    cuts[column] = cuts(values);
    for (int i = 0; i < size; i++) {
      binned[column][i] = (byte) binOf(rows.features[i][column], cuts[column]);
    }
  }

  /** Cuts between distinct values, as many as there are bins for, at equal counts. */
  private static float[] cuts(float[] sorted) {
    List<Float> distinct = new ArrayList<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        distinct.add((sorted[i] + sorted[i - 1]) / 2);
      }
    }
    int most = BINS - 1;
    float[] cuts = new float[Math.min(distinct.size(), most)];
    if (distinct.size() <= most) {
      for (int i = 0; i < cuts.length; i++) {
        cuts[i] = distinct.get(i);
      }
      return cuts;
    }
    int used = 0;
    float last = Float.NEGATIVE_INFINITY;
    for (int i = 1; i <= most; i++) {
      int at = Math.min(distinct.size() - 1, (int) ((long) i * distinct.size() / (most + 1)));
      int byCount = (int) ((long) i * sorted.length / (most + 1));
      float cut = i % 2 == 0 ? distinct.get(at) : sorted[byCount];
      if (cut != last) {
        cuts[used++] = cut;
        last = cut;
      }
    }
    cuts = Arrays.copyOf(cuts, used);
    Arrays.sort(cuts);
    return cuts;
  }

  private static int binOf(float value, float[] cuts) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value > cuts[middle]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private BoostedTrees fit() {
    startFromShares();
    int inner = BoostedTrees.QUESTIONS;
    short[] features = new short[settings.trees() * inner];
    float[] thresholds = new float[settings.trees() * inner];
    double[][] leaves = new double[settings.trees() * BoostedTrees.LEAVES][];
    SplittableRandom random = new SplittableRandom(settings.seed());
    for (int tree = 0; tree < settings.trees(); tree++) {
      if (tree % settings.treesOfForest() == 0) {
        forgetScores();
      }
      int[] sample = sample(IntStream.range(0, rows.features.length), settings.rowShare(), random);
      computeGradients(sample);
      int[] candidates = sample(IntStream.range(0, columns), settings.columnShare(), random);
      Tree grown = new Tree(sample, candidates);
      grown.grow();
      System.arraycopy(grown.features, 0, features, tree * inner, inner);
      System.arraycopy(grown.thresholds, 0, thresholds, tree * inner, inner);
      System.arraycopy(grown.leaves, 0, leaves, tree * BoostedTrees.LEAVES, BoostedTrees.LEAVES);
      grown.addToScores();
    }
    return quantise(features, thresholds, leaves);
  }

  private void startFromShares() {
    for (int role = 0; role < roles; role++) {
      double hits = 1;
      double all = 2;
      for (int i = 0; i < rows.targets.length; i++) {
        if (rows.targets[i][role] >= 0) {
          hits += rows.weights[i] * rows.targets[i][role];
          all += rows.weights[i];
        }
      }
      bias[role] = StrictMath.log(hits / (all - hits));
      importance[role] = 1 / Math.sqrt(hits);
    }
  }

  private void computeGradients(int[] sample) {
    IntStream.range(0, sample.length)
        .parallel()
        .forEach(
            s -> {
              int row = sample[s];
              for (int role = 0; role < roles; role++) {
                float target = rows.targets[row][role];
                float p = Logistic.of((float) bias[role] + scores[row * roles + role]);
                float weight = target < 0 ? 0 : rows.weights[row];
                int at = (s * roles + role) * 2;
                slopes[at] = weight * (p - target);
                slopes[at + 1] = weight * Math.max(1e-6f, p * (1 - p));
              }
            });
  }

  private void forgetScores() {
    Arrays.fill(scores, 0);
  }

  private static int[] sample(IntStream all, double share, SplittableRandom random) {
    return all.filter(i -> random.nextDouble() < share).toArray();
  }

  private BoostedTrees quantise(short[] features, float[] thresholds, double[][] leaves) {
    float[] scale = new float[roles];
    byte[] bytes = new byte[leaves.length * roles];
    for (int role = 0; role < roles; role++) {
      double most = 1e-9;
      for (double[] leaf : leaves) {
        most = Math.max(most, Math.abs(leaf[role]));
      }
      double step = most / 127;
      for (int leaf = 0; leaf < leaves.length; leaf++) {
        bytes[leaf * roles + role] = (byte) Math.round(leaves[leaf][role] / step);
      }
      scale[role] = (float) (step / settings.forests());
    }
    float[] start = new float[roles];
    for (int role = 0; role < roles; role++) {
      start[role] = (float) bias[role];
    }
    return new BoostedTrees(start, scale, features, thresholds, bytes);
  }

  /** One tree in the making: complete, all nodes of a level split at once. */
  private final class Tree {

    private final int[] sample;
    private final int[] candidates;
    private final int[] node;
    private final short[] features = new short[BoostedTrees.QUESTIONS];
    private final float[] thresholds = new float[BoostedTrees.QUESTIONS];
    private final int[] splitBins = new int[BoostedTrees.QUESTIONS];
    private final double[][] leaves = new double[BoostedTrees.LEAVES][roles];

    /** The histograms of the level before, a column each. */
    private double[][] above;

    Tree(int[] sample, int[] candidates) {
      this.sample = sample;
      this.candidates = candidates;
      this.node = new int[sample.length];
    }

    void grow() {
      for (int level = 0; level < BoostedTrees.DEPTH; level++) {
        splitLevel(level);
      }
      fillLeaves();
    }

    private void splitLevel(int level) {
      int first = (1 << level) - 1;
      int width = 1 << level;
      boolean[] lesser = lesserSiblings(first, width);
      int[] counted =
          IntStream.range(0, sample.length).filter(s -> lesser[node[s] - first]).toArray();
      Split[][] found = new Split[candidates.length][];
      double[][] histograms = new double[candidates.length][];
      IntStream.range(0, candidates.length)
          .parallel()
          .forEach(
              c -> {
                histograms[c] = histogram(c, first, width, lesser, counted);
                found[c] = bestSplits(candidates[c], histograms[c], width);
              });
      above = histograms;
      for (int n = 0; n < width; n++) {
        Split best = new Split(0, BINS, level < settings.depth() ? 0 : Double.POSITIVE_INFINITY);
        for (Split[] ofColumn : found) {
          best = ofColumn[n].gain() > best.gain() ? ofColumn[n] : best;
        }
        features[first + n] = (short) best.column();
        splitBins[first + n] = best.bin();
        thresholds[first + n] =
            best.bin() >= BINS ? Float.POSITIVE_INFINITY : cuts[best.column()][best.bin()];
      }
      for (int s = 0; s < sample.length; s++) {
        int at = node[s];
        node[s] = 2 * at + (goesRight(sample[s], at) ? 2 : 1);
      }
    }

    private boolean goesRight(int row, int at) {
      return binned[features[at]][row] > splitBins[at];
    }

    /** Of two siblings only the one with fewer rows is counted; the other is what is left. */
    private boolean[] lesserSiblings(int first, int width) {
      int[] sizes = new int[width];
      for (int at : node) {
        sizes[at - first]++;
      }
      boolean[] lesser = new boolean[width];
      for (int n = 0; n < width; n += 2) {
        boolean left = width == 1 || sizes[n] <= sizes[n + 1];
        lesser[left ? n : n + 1] = true;
      }
      return lesser;
    }

    private double[] histogram(
        int candidate, int first, int width, boolean[] lesser, int[] counted) {
      int column = candidates[candidate];
      int cell = roles * 2;
      int size = (cuts[column].length + 1) * cell;
      double[] histogram = new double[width * size];
      byte[] values = binned[column];
      for (int s : counted) {
        int row = sample[s];
        int at = (node[s] - first) * size + values[row] * cell;
        int from = s * cell;
        for (int k = 0; k < cell; k++) {
          histogram[at + k] += slopes[from + k];
        }
      }
      for (int n = 0; n < width && width > 1; n++) {
        if (!lesser[n]) {
          subtract(histogram, n * size, above[candidate], n / 2 * size, (n ^ 1) * size, size);
        }
      }
      return histogram;
    }

    private static void subtract(
        double[] to, int at, double[] whole, int wholeAt, int partAt, int size) {
      for (int k = 0; k < size; k++) {
        to[at + k] = whole[wholeAt + k] - to[partAt + k];
      }
    }

    private Split[] bestSplits(int column, double[] histogram, int width) {
      int bins = cuts[column].length + 1;
      Split[] splits = new Split[width];
      for (int n = 0; n < width; n++) {
        splits[n] = bestSplit(column, histogram, n * bins * roles * 2, bins);
      }
      return splits;
    }

    private Split bestSplit(int column, double[] histogram, int from, int bins) {
      double[] total = new double[roles * 2];
      for (int bin = 0; bin < bins; bin++) {
        for (int k = 0; k < total.length; k++) {
          total[k] += histogram[from + bin * total.length + k];
        }
      }
      double base = value(total);
      double[] left = new double[total.length];
      double[] right = new double[total.length];
      Split best = new Split(column, BINS, 1e-9);
      for (int bin = 0; bin < bins - 1; bin++) {
        for (int k = 0; k < total.length; k++) {
          left[k] += histogram[from + bin * total.length + k];
          right[k] = total[k] - left[k];
        }
        if (weight(left) >= settings.leastWeight() && weight(right) >= settings.leastWeight()) {
          double gain = value(left) + value(right) - base;
          best = gain > best.gain() ? new Split(column, bin, gain) : best;
        }
      }
      return best;
    }

    private double value(double[] sums) {
      double value = 0;
      for (int k = 0; k < sums.length; k += 2) {
        value += importance[k / 2] * sums[k] * sums[k] / (sums[k + 1] + settings.shrinkage());
      }
      return value;
    }

    private double weight(double[] sums) {
      double weight = 0;
      for (int k = 1; k < sums.length; k += 2) {
        weight += sums[k];
      }
      return weight;
    }

    private void fillLeaves() {
      int inner = BoostedTrees.QUESTIONS;
      double[][] curvature = new double[leaves.length][roles];
      for (int s = 0; s < sample.length; s++) {
        int leaf = node[s] - inner;
        for (int role = 0; role < roles; role++) {
          int at = (s * roles + role) * 2;
          leaves[leaf][role] -= slopes[at];
          curvature[leaf][role] += slopes[at + 1];
        }
      }
      for (int leaf = 0; leaf < leaves.length; leaf++) {
        for (int role = 0; role < roles; role++) {
          double step = leaves[leaf][role] / (curvature[leaf][role] + settings.shrinkage());
          leaves[leaf][role] = settings.rate() * Math.max(-4, Math.min(4, step));
        }
      }
    }

    void addToScores() {
      int inner = BoostedTrees.QUESTIONS;
      IntStream.range(0, rows.features.length)
          .parallel()
          .forEach(
              row -> {
                int at = 0;
                while (at < inner) {
                  at = 2 * at + (goesRight(row, at) ? 2 : 1);
                }
                for (int role = 0; role < roles; role++) {
                  scores[row * roles + role] += (float) leaves[at - inner][role];
                }
              });
    }
  }

  private record Split(int column, int bin, double gain) {}
}
