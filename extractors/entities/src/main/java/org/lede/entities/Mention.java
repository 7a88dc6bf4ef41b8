package org.lede.entities;

import java.util.List;
import org.lede.text.Span;

/**
 * A place that names something.
 *
 * @param span the name in the text
 * @param type the word for what it names
 * @param words of the name, in lower case, without points and a leading article
 */
record Mention(Span span, String type, List<String> words) {

  boolean isPerson() {
    return type.equals(EntityType.PERSON.word());
  }

  boolean isPlace() {
    return type.equals(EntityType.LOCATION.word());
  }

  /** The same for every mention in the same words. */
  String key() {
    return type + " " + String.join(" ", words);
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  String firstWord() {
    return words.get(0);
  }
}
