package org.lede.quotes.internal.speaker;

import org.lede.quotes.internal.sentence.Item;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Finds where a noun phrase ends, without knowing the part of speech of most words. */
final class PhraseEnd {

  private static final int FARTHEST_ROLE = 3;
  private static final int LONGEST_NICKNAME = 24;

  private final Paragraph paragraph;
  private final Vocabulary vocabulary;
  private final boolean determined;

  PhraseEnd(Paragraph paragraph, Vocabulary vocabulary, boolean determined) {
    this.paragraph = paragraph;
    this.vocabulary = vocabulary;
    this.determined = determined;
  }

  /** The item after the phrase that begins at an item; the item itself if none does. */
  int from(int first) {
    int at = first;
    while (at < paragraph.size()) {
      int next = step(first, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int step(int first, int at) {
    char before = at == first ? ' ' : paragraph.shape(at - 1);
    return switch (paragraph.shape(at)) {
      case Shape.NAME -> at + titleOrOne(at);
      case Shape.NUMBER -> at + 1;
      case Shape.WORD -> word(first, at, before);
      case Shape.MAY_SAY, Shape.SAYS -> verbAsNoun(first, at);
      case Shape.PREPOSITION, Shape.DETERMINER -> between(at, before);
      case '&', Shape.QUOTATION -> linked(at, before);
      default -> at;
    };
  }

  private int titleOrOne(int at) {
    return Math.max(1, Titles.lengthAt(paragraph, at, paragraph.size(), vocabulary));
  }

  private int word(int first, int at, char before) {
    int title = Titles.lengthAt(paragraph, at, paragraph.size(), vocabulary);
    if (title > 1) {
      return at + title;
    }
    int afterParticles = afterParticles(at);
    if (afterParticles > at && paragraph.shape(afterParticles) == Shape.NAME) {
      return afterParticles;
    }
    if (before == Shape.NAME && !determined && !leadsToRole(at)) {
      return at;
    }
    boolean participle = vocabulary.endsAsParticiple(paragraph.word(at)) && at > first;
    boolean afterNoun =
        participle && (before == Shape.NAME || vocabulary.isRole(paragraph.word(at - 1)));
    return afterNoun ? at : at + 1;
  }

  /** Whether the next words end in what somebody is: "Okafor campaign manager". */
  private boolean leadsToRole(int at) {
    for (int i = at; i < Math.min(paragraph.size(), at + FARTHEST_ROLE); i++) {
      if (paragraph.shape(i) != Shape.WORD) {
        return false;
      }
      if (vocabulary.isRole(paragraph.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The report says": a word that is also a verb is a noun after an article. */
  private int verbAsNoun(int first, int at) {
    char before = paragraph.shape(at - 1);
    boolean afterArticle = at == first && determined && !isVerbForm(at);
    char next = paragraph.shape(at + 1);
    boolean nounLike =
        (determined && before == Shape.WORD)
            || (before == Shape.NAME && vocabulary.isRole(paragraph.word(at)));
    boolean beforeVerb =
        at > first
            && paragraph.shape(at) == Shape.MAY_SAY
            && nounLike
            && (Shape.isVerb(next) || next == Shape.AUXILIARY || next == ':');
    return afterArticle || beforeVerb ? at + 1 : at;
  }

  private boolean isVerbForm(int at) {
    return !vocabulary.isRole(paragraph.word(at)) && !vocabulary.isSayingNoun(paragraph.word(at));
  }

  private int afterParticles(int from) {
    int at = from;
    while (vocabulary.isParticle(paragraph.word(at))) {
      at++;
    }
    return at;
  }

  /** "Bank of Halden", "Bank of the South", "Ana de la Cruz"; a role has no place in its name. */
  private int between(int at, char before) {
    if (before != Shape.NAME) {
      return at;
    }
    int afterParticles = afterParticles(at);
    if (afterParticles > at) {
      return paragraph.shape(afterParticles) == Shape.NAME ? afterParticles : at;
    }
    if (!isLink(at)) {
      return at;
    }
    int next = at + 1;
    if (vocabulary.isDefinite(paragraph.word(next))) {
      next++;
    }
    return paragraph.shape(next) == Shape.NAME ? next : at;
  }

  /** "Bank of Halden"; of bodies other prepositions too: "Department for Transport". */
  private boolean isLink(int at) {
    String before = paragraph.word(at - 1);
    if (vocabulary.offices().isInstitution(before)) {
      return vocabulary.isNameLink(paragraph.word(at)) || paragraph.word(at).equals("for");
    }
    boolean role = vocabulary.isRole(before) || vocabulary.isTitle(before);
    return !role && vocabulary.isNameLink(paragraph.word(at));
  }

  private int linked(int at, char before) {
    boolean linked = before == Shape.NAME && paragraph.shape(at + 1) == Shape.NAME;
    return linked && (paragraph.shape(at) == '&' || isNickname(at)) ? at + 1 : at;
  }

  private boolean isNickname(int at) {
    Item item = paragraph.item(at);
    return item.end() - item.start() <= LONGEST_NICKNAME
        && Character.isUpperCase(paragraph.text().charAt(item.start() + 1))
        && paragraph.text().charAt(item.end() - 2) != ',';
  }
}
