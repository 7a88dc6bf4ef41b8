package org.lede.entities.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.tagger.Name;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.token.Document;
import org.lede.entities.training.GoldDocument.GoldName;

/** Counts exact names: span and type. */
final class NameScores {

  private final int[] right = new int[EntityType.values().length];
  private final int[] found = new int[EntityType.values().length];
  private final int[] gold = new int[EntityType.values().length];

  static NameScores of(List<GoldDocument> documents, PerceptronNameFinder finder) {
    NameScores scores = new NameScores();
    documents.forEach(document -> scores.add(document, finder));
    return scores;
  }

  private void add(List<GoldName> gold, List<GoldName> names) {
    Set<GoldName> marked = new HashSet<>(gold);
    marked.forEach(name -> this.gold[name.type().ordinal()]++);
    for (GoldName name : new HashSet<>(names)) {
      found[name.type().ordinal()]++;
      right[name.type().ordinal()] += marked.contains(name) ? 1 : 0;
    }
  }

  /** Reads a document with a finder. */
  void add(GoldDocument gold, PerceptronNameFinder finder) {
    add(gold, finder, name -> true);
  }

  /** Reads a document, and counts some of the names. */
  void add(GoldDocument gold, PerceptronNameFinder finder, Predicate<GoldName> counts) {
    Document document = gold.document();
    add(
        gold.names().stream().filter(counts).toList(),
        finder.find(document).names().stream()
            .map(name -> goldName(document, name))
            .filter(counts)
            .toList());
  }

  static GoldName goldName(Document document, Name name) {
    return new GoldName(
        document.start(name.first()),
        document.end(name.end() - 1),
        EntityType.of(name.type()).orElseThrow());
  }

  double f1(EntityType type) {
    return f1(right[type.ordinal()], found[type.ordinal()], gold[type.ordinal()]);
  }

  double micro() {
    return f1(sum(right), sum(found), sum(gold));
  }

  private static double f1(int right, int found, int gold) {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "micro F1 %.2f (P %.2f R %.2f)",
            micro(),
            100.0 * sum(right) / Math.max(1, sum(found)),
            100.0 * sum(right) / Math.max(1, sum(gold))));
    for (EntityType type : EntityType.values()) {
      line.append(String.format(Locale.ROOT, "  %s %.2f", type, f1(type)));
    }
    return line.toString();
  }
}
