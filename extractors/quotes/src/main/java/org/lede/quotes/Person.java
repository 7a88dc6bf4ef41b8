package org.lede.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person or body that the article names, with every mention of it. */
final class Person {

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private String name;
  private int men;
  private int women;

  Person(String name) {
    this.name = name;
  }

  void add(Mention mention) {
    mentions.add(mention);
    titles.addAll(NameParts.words(mention.before()));
    if (mention.name().length() > name.length()) {
      name = mention.name();
    }
    men += mention.gender() == 'm' ? 1 : 0;
    women += mention.gender() == 'f' ? 1 : 0;
  }

  /** The fullest name. */
  String name() {
    return name;
  }

  /** Whether a word for what somebody is stands with one of the names: "Senator Okafor". */
  boolean isCalled(String role) {
    return titles.contains(role);
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** m, f, or a blank where nothing tells. */
  char gender() {
    if (men == women) {
      return ' ';
    }
    return men > women ? 'm' : 'f';
  }
}
