package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.words.Shape;

/**
 * How a mention stands to the verb of saying next to it.
 *
 * @param kind s subject before its verb, i subject after it, a subject with an apposition between,
 *     o object of a preposition before the verb, f source of "according to", c before a colon, p
 *     possessor of a noun of saying, or - for none
 * @param cue the item that is the cue; -1 if there is none
 */
record CueRelation(char kind, int cue) {

  static final CueRelation NONE = new CueRelation('-', -1);

  private static final int FARTHEST = 6;
  private static final int LONGEST_APPOSITION = 40;
  private static final int LONGEST_PHRASE = 4;

  static CueRelation of(Paragraph paragraph, Mention mention) {
    CueRelation relation = direct(paragraph, mention);
    boolean object = paragraph.shape(mention.from() - 1) == Shape.PREPOSITION;
    boolean subject = relation.kind() == 's' || relation.kind() == 'c';
    return object && subject ? new CueRelation('o', relation.cue()) : relation;
  }

  /** Whether the mention can be who says what the cue reports. */
  boolean isSubject() {
    return cue >= 0 && kind != 'o';
  }

  private static CueRelation direct(Paragraph paragraph, Mention mention) {
    CueRelation before = precedingCue(paragraph, mention);
    if (before.kind() == 'f') {
      return before;
    }
    CueRelation after = followingCue(paragraph, mention);
    if (after.cue() >= 0) {
      return after;
    }
    if (before.cue() >= 0) {
      return before;
    }
    CueRelation apposition = apposition(paragraph, mention);
    return apposition.cue() >= 0 ? apposition : overPhrase(paragraph, mention);
  }

  private static CueRelation precedingCue(Paragraph paragraph, Mention mention) {
    int i = mention.from() - 1;
    for (int steps = 0; steps < 2 && isFiller(paragraph.shape(i)); steps++) {
      i--;
    }
    char shape = paragraph.shape(i);
    if (shape == Shape.ACCORDING_TO) {
      return new CueRelation('f', i);
    }
    return Shape.isVerb(shape) ? new CueRelation('i', i) : NONE;
  }

  /** "Said on the radio the minister": a verb with a phrase between it and its subject. */
  private static CueRelation overPhrase(Paragraph paragraph, Mention mention) {
    boolean object = mention.isName() && paragraph.shape(mention.from()) == Shape.WORD;
    int i = object ? mention.from() : mention.from() - 1;
    int first = Math.max(0, i - LONGEST_PHRASE);
    boolean timed = false;
    while (i > first && isInPhrase(paragraph.shape(i))) {
      timed |= paragraph.shape(i) == Shape.TIME;
      i--;
    }
    if (timed && Shape.isVerb(paragraph.shape(i))) {
      return new CueRelation('i', i);
    }
    boolean phrase = paragraph.shape(i) == Shape.PREPOSITION && (object || i < mention.from() - 1);
    int verb = isFiller(paragraph.shape(i - 1)) ? i - 2 : i - 1;
    return phrase && Shape.isVerb(paragraph.shape(verb)) ? new CueRelation('i', verb) : NONE;
  }

  private static boolean isInPhrase(char shape) {
    return Shape.isNominal(shape)
        || shape == Shape.DETERMINER
        || shape == Shape.TIME
        || shape == Shape.POSSESSIVE_PRONOUN;
  }

  private static boolean isFiller(char shape) {
    return shape == Shape.TIME || shape == Shape.ADVERB;
  }

  private static CueRelation followingCue(Paragraph paragraph, Mention mention) {
    int i = mention.to();
    if (mention.possessive()) {
      return possessed(paragraph, i);
    }
    for (int steps = 0; steps < FARTHEST && Shape.isBeforeVerb(paragraph.shape(i)); steps++) {
      i++;
    }
    if (paragraph.shape(i) == Shape.PREPOSITION) {
      i = afterPhrase(paragraph, i);
    }
    char shape = paragraph.shape(i);
    if (Shape.isVerb(shape) || (shape == Shape.SAYING && i > mention.to())) {
      return new CueRelation('s', i);
    }
    return shape == ':' ? new CueRelation('c', i) : NONE;
  }

  /** "The mayor of the town said": the item after a phrase that a preposition opens. */
  private static int afterPhrase(Paragraph paragraph, int preposition) {
    int at = preposition + 1;
    while (at - preposition <= LONGEST_PHRASE && isInPhrase(paragraph.shape(at))) {
      at++;
    }
    return at;
  }

  private static CueRelation possessed(Paragraph paragraph, int from) {
    for (int i = from; i < Math.min(paragraph.size(), from + FARTHEST); i++) {
      char shape = paragraph.shape(i);
      if (Shape.isVerb(shape)) {
        return new CueRelation('p', i);
      }
      if (shape != Shape.POSSESSIVE && !Shape.isNominal(shape)) {
        break;
      }
    }
    return NONE;
  }

  /** "Okafor, who leads the council, said": the verb after the second comma. */
  private static CueRelation apposition(Paragraph paragraph, Mention mention) {
    if (paragraph.shape(mention.to()) != ',' && paragraph.shape(mention.to()) != '(') {
      return NONE;
    }
    int last = Math.min(paragraph.size(), mention.to() + LONGEST_APPOSITION);
    for (int i = mention.to() + 1; i < last; i++) {
      char shape = paragraph.shape(i);
      if (shape == '.' || shape == ';' || shape == Shape.QUOTATION) {
        break;
      }
      if (shape == ',' || shape == ')') {
        int verb = i + 1;
        while (Shape.isBeforeVerb(paragraph.shape(verb))) {
          verb++;
        }
        if (Shape.isVerb(paragraph.shape(verb))) {
          return new CueRelation('a', verb);
        }
      }
    }
    return NONE;
  }
}
