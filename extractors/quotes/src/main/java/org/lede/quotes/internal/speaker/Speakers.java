package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is who: the names of an article, each mention with its person or body. */
public final class Speakers {

  /** More people of one name are not told apart. */
  private static final int MOST_NAMESAKES = 12;

  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();
  private final Map<String, List<Person>> byInitials = new HashMap<>();
  private final Map<String, List<Person>> byRole = new HashMap<>();
  private final Map<Mention, Person> byMention = new HashMap<>();
  private final List<Person> people = new ArrayList<>();

  private Speakers() {}

  static Speakers of(List<List<Mention>> paragraphs) {
    Speakers cast = new Speakers();
    for (List<Mention> mentions : paragraphs) {
      mentions.stream().filter(Speakers::isFull).forEach(cast::addFull);
    }
    for (List<Mention> mentions : paragraphs) {
      mentions.stream().filter(m -> m.isName() && !isFull(m)).forEach(cast::addShort);
    }
    cast.people.forEach(person -> person.mentions().sort(Speakers::inOrder));
    cast.people.forEach(person -> person.roles().forEach(role -> index(cast.byRole, role, person)));
    paragraphs.forEach(cast::countPronouns);
    return cast;
  }

  /** A pronoun speaks for the gender of the only person named before it in its paragraph. */
  private void countPronouns(List<Mention> mentions) {
    Person only = null;
    for (Mention mention : mentions) {
      Person person = byMention.get(mention);
      if (person != null && only != null && !person.equals(only)) {
        return;
      }
      only = person == null ? only : person;
      if (only != null && mention.isPronoun()) {
        only.addPronoun(mention.gender());
      }
    }
  }

  private static int inOrder(Mention one, Mention other) {
    return Integer.compare(one.start(), other.start());
  }

  private static boolean isFull(Mention mention) {
    return mention.isName() && NameParts.isFull(mention.name());
  }

  private void addFull(Mention mention) {
    String last = NameParts.last(mention.name());
    List<Person> namesakes = byLastName.computeIfAbsent(last, key -> new ArrayList<>());
    Person person =
        namesakes.stream()
            .filter(known -> NameParts.agree(known.name(), mention.name()))
            .findFirst()
            .orElse(null);
    if (person == null) {
      person = newPerson(mention.name());
      addBounded(namesakes, person);
      index(byFirstName, NameParts.first(mention.name()), person);
      index(byInitials, NameParts.initials(mention.name()), person);
    }
    put(mention, person);
  }

  private static void index(Map<String, List<Person>> by, String key, Person person) {
    addBounded(by.computeIfAbsent(key, k -> new ArrayList<>()), person);
  }

  private static void addBounded(List<Person> people, Person person) {
    if (people.size() < MOST_NAMESAKES) {
      people.add(person);
    }
  }

  private Person newPerson(String name) {
    Person person = new Person(name);
    people.add(person);
    return person;
  }

  private void put(Mention mention, Person person) {
    person.add(mention);
    byMention.put(mention, person);
  }

  /** One word: a last name, else a first name, else the letters of a longer name, else its own. */
  private void addShort(Mention mention) {
    String word = NameParts.last(mention.name());
    List<Person> namesakes = byLastName.getOrDefault(word, List.of());
    if (namesakes.isEmpty()) {
      namesakes = byFirstName.getOrDefault(word, List.of());
    }
    if (NameParts.isAcronym(mention.name())) {
      namesakes = byInitials(mention.name());
      word = mention.name();
    }
    Person person = namesakes.isEmpty() ? newPerson(mention.name()) : nearest(namesakes, mention);
    if (namesakes.isEmpty()) {
      byLastName.put(word, new ArrayList<>(List.of(person)));
    }
    put(mention, person);
  }

  private List<Person> byInitials(String name) {
    List<Person> known = byLastName.getOrDefault(name, List.of());
    return known.isEmpty() ? byInitials.getOrDefault(name, List.of()) : known;
  }

  /** The namesake whose gender fits and who is named most, then last before the mention. */
  private static Person nearest(List<Person> namesakes, Mention mention) {
    Person best = namesakes.get(0);
    int most = Integer.MIN_VALUE;
    for (Person person : namesakes) {
      int score = fit(person, mention);
      if (score > most) {
        most = score;
        best = person;
      }
    }
    return best;
  }

  private static int fit(Person person, Mention mention) {
    boolean clash =
        (mention.gender() == 'm' && person.gender() == 'f')
            || (mention.gender() == 'f' && person.gender() == 'm');
    boolean sameGender = mention.gender() != ' ' && mention.gender() == person.gender();
    boolean before = person.mentions().get(0).start() < mention.start();
    int often = Math.min(40, person.mentions().size());
    return (clash ? -1000 : 0) + (sameGender ? 100 : 0) + (before ? 50 : 0) + often;
  }

  /** The person whom a name means; empty for pronouns and common nouns. */
  public Optional<Person> person(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** The person whom a word for what somebody is stands with, if it stands with no other. */
  public Optional<Person> onlyCalled(String role) {
    List<Person> called = byRole.getOrDefault(role, List.of());
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  List<Person> people() {
    return people;
  }
}
