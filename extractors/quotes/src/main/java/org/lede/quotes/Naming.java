package org.lede.quotes;

import java.util.Optional;

/** Finds the fullest name that the article gives to whom a mention means. */
final class Naming {

  private final Prose prose;
  private final Coreference coreference;
  private LastSpeaker last = LastSpeaker.NOBODY;

  Naming(Prose prose, Coreference coreference) {
    this.prose = prose;
    this.coreference = coreference;
  }

  String name(Mention mention) {
    Optional<Person> person =
        mention.isPronoun()
            ? coreference.resolve(prose, mention, last)
            : prose.cast().person(mention);
    last = new LastSpeaker(Optional.empty(), Optional.of(mention), person, '-', false);
    return person.map(Person::name).orElse(mention.name());
  }
}
