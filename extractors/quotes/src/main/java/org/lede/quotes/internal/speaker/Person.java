package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person or body that the article names, with every mention of it. */
public final class Person {

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private String name;
  private int men;
  private int women;
  private int he;
  private int she;

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
  public String name() {
    return name;
  }

  /** Whether a word for what somebody is stands with one of the names: "Senator Okafor". */
  public boolean isCalled(String role) {
    return titles.contains(role);
  }

  /** The words for what somebody is that stand with one of the names. */
  Set<String> roles() {
    return titles;
  }

  /** What the first of the mentions that tells it says that the person is. */
  public Optional<String> role() {
    return mentions.stream().map(Mention::role).filter(role -> !role.isEmpty()).findFirst();
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Counts a pronoun that follows the name and may mean this person. */
  void addPronoun(char gender) {
    he += gender == 'm' ? 1 : 0;
    she += gender == 'f' ? 1 : 0;
  }

  /** m, f, or a blank where nothing tells: titles and given names first, then pronouns. */
  public char gender() {
    if (men != women) {
      return men > women ? 'm' : 'f';
    }
    if (he > 2 * she) {
      return 'm';
    }
    return she > 2 * he ? 'f' : ' ';
  }
}
