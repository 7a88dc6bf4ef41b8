package org.lede.quotes.internal.speaker;

import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Offices;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** What the words beside a name say that somebody is. */
record RoleText(Paragraph paragraph, Vocabulary vocabulary) {

  /** Longer phrases behind a name are no offices. */
  private static final int LONGEST = 12;

  /**
   * The role that stands with a name.
   *
   * @param core the first item of the phrase that is no article
   * @param name where the name stands
   * @param end the item after the phrase
   * @param apposed the phrase that ends at the comma before this one
   */
  String of(int core, BareName name, int end, Optional<Mention> apposed) {
    String before = before(core, name.from());
    if (!before.isEmpty()) {
      return before;
    }
    String department = department(core);
    if (!department.isEmpty() && name.from() > core) {
      return department;
    }
    String behind = behind(name.to(), end);
    if (!behind.isEmpty()) {
      return behind;
    }
    String lead = apposed.map(this::lead).orElse("");
    return lead.isEmpty() ? apposition(end) : lead;
  }

  private String before(int core, int nameFrom) {
    int to = nameFrom;
    while (to > core && (paragraph.shape(to - 1) == Shape.POSSESSIVE || isCourtesy(to - 1))) {
      to--;
    }
    return slice(core, to);
  }

  private boolean isCourtesy(int i) {
    return vocabulary.offices().isCourtesy(paragraph.word(i));
  }

  private String department(int core) {
    for (int i = core - 2; i >= core - 3; i--) {
      if (isOffice(i)) {
        return slice(i, core);
      }
    }
    return "";
  }

  /** Honours, or what a preposition ties to the name. */
  private String behind(int nameTo, int end) {
    boolean tied = nameTo < end && paragraph.shape(nameTo) == Shape.PREPOSITION;
    return slice(tied ? nameTo + 1 : nameTo, end);
  }

  /** "The Governor, Dr. Amaka Eze-Bello": the phrase before the comma. */
  private String lead(Mention noun) {
    return isOffice(noun.to() - 1) ? slice(afterDeterminers(noun.from()), noun.to()) : "";
  }

  /** "Priya Raman, chief medical officer of Orrin,": the phrase behind the comma. */
  private String apposition(int end) {
    if (paragraph.shape(end) != ',') {
      return "";
    }
    int from = afterDeterminers(end + 1);
    int to = from;
    boolean office = false;
    while (to < from + LONGEST && isInPhrase(to)) {
      office |= isOffice(to) || Offices.isHonour(paragraph.word(to));
      to++;
    }
    boolean closed = ",.;)".indexOf(paragraph.shape(to)) >= 0 || Shape.isVerb(paragraph.shape(to));
    return office && closed ? slice(from, to) : "";
  }

  private boolean isInPhrase(int i) {
    char shape = paragraph.shape(i);
    return shape == Shape.NAME
        || shape == Shape.WORD
        || shape == '&'
        || shape == Shape.PREPOSITION
        || shape == Shape.DETERMINER;
  }

  private int afterDeterminers(int from) {
    int at = from;
    while (paragraph.shape(at) == Shape.DETERMINER
        || paragraph.shape(at) == Shape.POSSESSIVE_PRONOUN) {
      at++;
    }
    return at;
  }

  private boolean isOffice(int i) {
    String word = paragraph.word(i);
    char role = vocabulary.role(word);
    return "mfe".indexOf(role) >= 0
        || vocabulary.isTitle(word)
        || vocabulary.offices().isOffice(word);
  }

  private String slice(int from, int to) {
    return from < to
        ? paragraph.text().substring(paragraph.item(from).start(), paragraph.item(to - 1).end())
        : "";
  }
}
