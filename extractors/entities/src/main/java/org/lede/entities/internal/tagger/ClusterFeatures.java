package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.table.IntBuffer;
import org.lede.internal.numbers.IntByHash;

/** The features of a token that come from the clusters of its word and of its neighbours. */
final class ClusterFeatures {

  private static final int SHORTEST_BEGINNING = 4;
  private static final int WHOLE = 12;
  private static final int HALF = 6;
  private static final int COMMON = 8;

  /** The path of what stands outside a sentence. */
  private static final int EDGE = 1;

  private final TokenClusters clusters;

  ClusterFeatures(TokenClusters clusters) {
    this.clusters = clusters;
  }

  /** Adds the features of a token of the sentence from {@code first} to {@code end}. */
  void add(int token, int first, int end, boolean name, IntBuffer out) {
    int before = token > first ? token - 1 : IntByHash.NONE;
    int after = token + 1 < end ? token + 1 : IntByHash.NONE;
    paths(path(before), clusters.path(token), path(after), name ? 1 : 0, out);
    fine(fine(before), clusters.fine(token), fine(after), name ? 1 : 0, out);
    coarse(coarse(before), clusters.coarse(token), coarse(after), name ? 1 : 0, out);
  }

  private int path(int token) {
    return token == IntByHash.NONE ? EDGE : clusters.path(token);
  }

  private int fine(int token) {
    return token == IntByHash.NONE ? 0 : clusters.fine(token);
  }

  private int coarse(int token) {
    return token == IntByHash.NONE ? 0 : clusters.coarse(token);
  }

  private static void paths(int before, int here, int after, int name, IntBuffer out) {
    for (int bits = SHORTEST_BEGINNING; bits <= WHOLE; bits += 2) {
      add(100 + bits, WordClusters.beginning(here, bits), name, out);
    }
    for (int bits = HALF; bits <= WHOLE; bits += HALF) {
      add(120 + bits, WordClusters.beginning(before, bits), out);
      add(140 + bits, WordClusters.beginning(after, bits), out);
    }
    int common = WordClusters.beginning(here, COMMON);
    add(160, before, here, out);
    add(161, here, after, out);
    add(162, WordClusters.beginning(before, COMMON), common, out);
    add(163, common, WordClusters.beginning(after, COMMON), out);
    add(164, before, after, out);
  }

  private static void fine(int before, int here, int after, int name, IntBuffer out) {
    add(200, here, name, out);
    add(201, before, out);
    add(202, after, out);
    add(206, before, here, out);
    add(207, here, after, out);
    add(210, before, after, out);
  }

  private static void coarse(int before, int here, int after, int name, IntBuffer out) {
    add(203, here, name, out);
    add(204, before, out);
    add(205, after, out);
    add(208, before, here, out);
    add(209, here, after, out);
  }

  private static void add(int template, int value, IntBuffer out) {
    out.add(TokenFeatures.feature(template, value));
  }

  private static void add(int template, int one, int other, IntBuffer out) {
    add(template, Hashes.pair(one, other), out);
  }
}
