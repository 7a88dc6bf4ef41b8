package org.lede.entities.internal.name;

import java.util.List;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.Span;

/**
 * A place that names something.
 *
 * @param span the name in the text
 * @param type the word for what it names
 * @param words of the name, in lower case, without points and a leading article; in their base form
 *     where that is known
 */
public record Mention(Span span, String type, List<String> words) {

  public boolean isPerson() {
    return type.equals(EntityType.PERSON.word());
  }

  /** Whether the text has the name as its words are. */
  public boolean isInBaseForm() {
    return NameWords.of(span.text()).equals(words);
  }

  public boolean isPlace() {
    return type.equals(EntityType.LOCATION.word());
  }

  /** The same for every mention in the same words. */
  public String key() {
    return type + " " + String.join(" ", words);
  }

  public String lastWord() {
    return words.get(words.size() - 1);
  }

  public String firstWord() {
    return words.get(0);
  }
}
