package org.lede.entities.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.tagger.WordClusters;
import org.lede.entities.internal.token.Document;

/**
 * Makes word clusters from the lexica of NLP4J: paths as they are, fine and coarse clusters as
 * means of the vectors of those words that the training texts have.
 */
final class ClusterTraining {

  private static final int FINE = 1024;
  private static final int COARSE = 64;
  private static final int SHORT = 6;

  private final Map<String, Set<String>> paths = Lexica.newsPaths();
  private final Set<String> frequent = Lexica.messagePaths().keySet();
  private final TreeMap<String, float[]> vectors = new TreeMap<>();
  private final Map<String, Integer> forms = new HashMap<>();

  private ClusterTraining() throws IOException {
    Lexica.vectors()
        .forEach(
            (word, vector) -> {
              if (word.codePoints().allMatch(Character::isLetter)) {
                vectors.put(word, SphericalMeans.unit(vector));
                forms.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
              }
            });
  }

  static WordClusters of(List<GoldDocument> texts) throws IOException {
    ClusterTraining training = new ClusterTraining();
    SphericalMeans fine = training.means(texts);
    float[] alike = new float[FINE];
    Arrays.fill(alike, 1);
    SphericalMeans coarse = SphericalMeans.of(fine.means(), alike, COARSE);
    byte[] coarseOfFine = new byte[FINE];
    for (int i = 0; i < FINE; i++) {
      coarseOfFine[i] = (byte) coarse.nearest(fine.means()[i]);
    }
    return training.clusters(fine, coarseOfFine);
  }

  /** Means of the words of the texts; a word counts by the square root of its occurrences. */
  private SphericalMeans means(List<GoldDocument> texts) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (GoldDocument text : texts) {
      Document document = text.document();
      for (int i = 0; i < document.tokens(); i++) {
        counts.merge(document.word(i), 1, Integer::sum);
      }
    }
    counts.keySet().retainAll(vectors.keySet());
    float[][] points = counts.keySet().stream().map(vectors::get).toArray(float[][]::new);
    float[] weights = new float[points.length];
    int next = 0;
    for (int count : counts.values()) {
      weights[next++] = (float) Math.sqrt(count);
    }
    return SphericalMeans.of(points, weights, FINE);
  }

  private record Entry(int hash, char fine, char path) {}

  private WordClusters clusters(SphericalMeans fine, byte[] coarse) {
    Map<Integer, Entry> entries = new HashMap<>();
    vectors.forEach(
        (word, vector) -> {
          if (isKept(word)) {
            int hash = Hashes.exact(word, 0, word.length());
            char path = path(paths.get(word.toLowerCase(Locale.ROOT)));
            entries.putIfAbsent(hash, new Entry(hash, (char) fine.nearest(vector), path));
          }
        });
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(Comparator.comparing(Entry::hash, Integer::compareUnsigned));
    int[] hashes = sorted.stream().mapToInt(Entry::hash).toArray();
    char[] fines = new char[hashes.length];
    char[] ways = new char[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      fines[i] = sorted.get(i).fine();
      ways[i] = sorted.get(i).path();
    }
    return WordClusters.of(hashes, fines, ways, coarse);
  }

  /** The lists tell no frequency; a word that is short, or in other lists too, is more frequent. */
  private boolean isKept(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean common =
        word.length() <= SHORT || frequent.contains(small) || forms.getOrDefault(small, 0) > 1;
    return common && paths.containsKey(small);
  }

  private static char path(Set<String> beginnings) {
    String whole = beginnings.stream().max(Comparator.comparingInt(String::length)).orElse("");
    return (char) Integer.parseInt("1" + whole, 2);
  }
}
