package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.name.PersonName;
import org.lede.entities.internal.words.KnownPlaces;
import org.lede.text.Span;

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

  boolean isPerson() {
    return type().equals(EntityType.PERSON.word());
  }

  int start() {
    return mentions.stream().mapToInt(mention -> mention.span().start()).min().orElseThrow();
  }

  List<Span> spans() {
    return mentions.stream().map(Mention::span).sorted().toList();
  }

  /**
   * The type of most mentions, of the first ones if several are as frequent; a country is a place
   * also where its team or government is meant.
   */
  String type() {
    return !opening.isPerson() && KnownPlaces.isCountry(opening.words())
        ? EntityType.LOCATION.word()
        : mostFrequentType();
  }

  private String mostFrequentType() {
    Map<String, Long> counts =
        mentions.stream()
            .collect(
                Collectors.groupingBy(Mention::type, LinkedHashMap::new, Collectors.counting()));
    String type = opening.type();
    long most = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      type = count.getValue() > most ? count.getKey() : type;
      most = Math.max(most, count.getValue());
    }
    return type;
  }

  /**
   * The fullest form: most words, then in its base form, then most letters, then without title,
   * then not in capitals, then the first. What follows a comma is no part of the name where it also
   * stands without that; a loud form counts where no other has two words.
   */
  FullName fullName() {
    List<Mention> quiet = mentions.stream().filter(Cluster::isQuiet).toList();
    Mention fullest =
        (quiet.isEmpty() ? mentions : quiet)
            .stream()
                .max(
                    Comparator.comparing((Mention mention) -> !isWithComma(mention))
                        .thenComparingInt(mention -> core(mention).size())
                        .thenComparing(Mention::isInBaseForm)
                        .thenComparingInt(Cluster::letters)
                        .thenComparingInt(mention -> -mention.words().size())
                        .thenComparing(Cluster::hasSmallLetter)
                        .thenComparing(Mention::span, Comparator.reverseOrder()))
                .orElseThrow();
    return FullName.of(fullest);
  }

  /** Several words, not all in capitals; a title counts, for it may be half of the name. */
  private static boolean isQuiet(Mention mention) {
    return mention.words().size() > 1 && !isWithComma(mention) && hasSmallLetter(mention);
  }

  private static boolean isWithComma(Mention mention) {
    return mention.isPlace() && mention.span().text().indexOf(',') > 0;
  }

  private static List<String> core(Mention mention) {
    return mention.isPerson() ? PersonName.withoutTitles(mention.words()) : mention.words();
  }

  private static boolean hasSmallLetter(Mention mention) {
    return mention.span().text().chars().anyMatch(Character::isLowerCase);
  }

  private static int letters(Mention mention) {
    return core(mention).stream().mapToInt(String::length).sum();
  }
}
