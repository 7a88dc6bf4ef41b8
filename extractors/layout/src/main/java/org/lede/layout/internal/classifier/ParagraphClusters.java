package org.lede.layout.internal.classifier;

import java.util.Arrays;

/**
 * The stretches of a page in which paragraphs follow one another closely: the article, a column of
 * comments, a list of teasers. The weightiest is mostly the article.
 */
final class ParagraphClusters {

  private static final float STRONG = 0.5f;
  private static final int WIDEST_GAP = 5;

  private final int[] clusterOfLine;
  private float[] mass = new float[8];
  private int[] first = new int[8];
  private int[] last = new int[8];
  private int count;
  private int greatest;

  private ParagraphClusters(int lines) {
    this.clusterOfLine = new int[lines];
  }

  static ParagraphClusters of(float[][] roles) {
    ParagraphClusters clusters = new ParagraphClusters(roles.length);
    for (int i = 0; i < roles.length; i++) {
      float probability = Role.PARAGRAPH.of(roles[i]);
      if (probability > STRONG) {
        clusters.add(i, probability);
      }
    }
    clusters.assignLines();
    return clusters;
  }

  private void add(int line, float probability) {
    if (count == 0 || line - last[count - 1] > WIDEST_GAP) {
      if (count == mass.length) {
        mass = Arrays.copyOf(mass, count * 2);
        first = Arrays.copyOf(first, count * 2);
        last = Arrays.copyOf(last, count * 2);
      }
      first[count++] = line;
    }
    last[count - 1] = line;
    mass[count - 1] += probability;
    greatest = mass[count - 1] > mass[greatest] ? count - 1 : greatest;
  }

  /** A line between two clusters belongs to the one before it. */
  private void assignLines() {
    int cluster = 0;
    for (int i = 0; i < clusterOfLine.length; i++) {
      while (cluster + 1 < count && first[cluster + 1] <= i) {
        cluster++;
      }
      clusterOfLine[i] = cluster;
    }
  }

  /** The weight of the cluster at a line or last before it. */
  float mass(int line) {
    return mass[clusterOfLine[line]];
  }

  float greatestMass() {
    return mass[greatest];
  }

  /** Paragraphs a line in the cluster at a line or last before it. */
  float density(int line) {
    int cluster = clusterOfLine[line];
    return mass[cluster] / (last[cluster] - first[cluster] + 1);
  }

  /** How far a line lies from the weightiest cluster: 0 inside, negative before it. */
  int linesFromGreatest(int line) {
    if (count == 0) {
      return 0;
    }
    return line < first[greatest] ? line - first[greatest] : Math.max(0, line - last[greatest]);
  }
}
