package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.List;

/** Names without capitals: a short one means the longer one that begins or ends with it. */
public final class PlainNames {

  private static final int MOST = 40;

  private final List<Person> people = new ArrayList<>();

  public Person person(Mention mention) {
    for (Person person : people) {
      String known = person.name();
      String name = mention.name();
      boolean same =
          known.equals(name)
              || (name.length() > 1 && (known.startsWith(name) || known.endsWith(name)));
      if (same) {
        person.add(mention);
        return person;
      }
    }
    Person person = new Person(mention.name());
    person.add(mention);
    if (people.size() < MOST) {
      people.add(person);
    }
    return person;
  }
}
