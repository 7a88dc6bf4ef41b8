package org.lede.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.text.Passage;

/** The mentions that name one thing, while they are gathered. */
final class Cluster {

  private final Mention opening;
  private final List<Mention> mentions = new ArrayList<>();

  Cluster(Mention opening) {
    this.opening = opening;
    mentions.add(opening);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addAll(Cluster other) {
    mentions.addAll(other.mentions);
  }

  /** The mention that opened it; all that were there before any joining have its words. */
  Mention opening() {
    return opening;
  }

  List<Mention> mentions() {
    return mentions;
  }

  int start() {
    return mentions.stream().mapToInt(mention -> mention.passage().start()).min().orElseThrow();
  }

  List<Passage> passages() {
    return mentions.stream().map(Mention::passage).sorted().toList();
  }

  /** The fullest form: most words, then most letters, then not in capitals, then the first. */
  String name() {
    Passage fullest =
        mentions.stream()
            .max(
                Comparator.comparingInt((Mention mention) -> mention.words().size())
                    .thenComparingInt(Cluster::letters)
                    .thenComparing(Cluster::hasSmallLetter)
                    .thenComparing(Mention::passage, Comparator.reverseOrder()))
            .orElseThrow()
            .passage();
    return fullest.text().strip().replaceAll("\\s+", " ");
  }

  private static boolean hasSmallLetter(Mention mention) {
    return mention.passage().text().chars().anyMatch(Character::isLowerCase);
  }

  private static int letters(Mention mention) {
    return mention.words().stream().mapToInt(String::length).sum();
  }
}
