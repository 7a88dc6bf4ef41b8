package org.lede.quotes.internal.speaker;

import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Offices;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * The name alone in a run of words with capitals: without the office, the employer and the place
 * that stand with it. {@code Town Clerk Beth Amaro}, {@code Jonas Feld of Easton Hospital}.
 *
 * @param from its first item
 * @param to the item after its last one
 */
public record BareName(int from, int to) {

  static BareName of(Paragraph paragraph, int first, int end, Vocabulary vocabulary) {
    return new Search(paragraph, first, end, vocabulary).find();
  }

  /** Whether all words of a name but its articles are an office: "The Governor". */
  public static boolean isOffice(Paragraph paragraph, Mention mention, Vocabulary vocabulary) {
    boolean office = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      String word = paragraph.word(i);
      office = vocabulary.isTitle(word) || vocabulary.isRole(word);
      if (!office && paragraph.shape(i) != Shape.DETERMINER) {
        return false;
      }
    }
    return office;
  }

  /** Looks at one run. */
  private record Search(Paragraph paragraph, int first, int end, Vocabulary vocabulary) {

    BareName find() {
      int from = afterDepartment(afterOffices());
      return new BareName(from, beforeTie(from, beforeHonours(from)));
    }

    private int afterOffices() {
      int afterTitles = afterTitles(first);
      int office = lastOffice(afterTitles);
      return office < 0 ? afterTitles : afterTitles(office + 1);
    }

    private int afterTitles(int from) {
      int after = Titles.before(paragraph, from, end, vocabulary).end();
      return after < end ? after : from;
    }

    /** The last word of an office before a name; -1 if there is none. */
    private int lastOffice(int from) {
      int last = -1;
      for (int i = from; i < end - 1 && isBeforeName(i); i++) {
        last = paragraph.shape(i + 1) == Shape.NAME && isOffice(i) ? i : last;
      }
      return last >= 0 && endsAsBody() ? -1 : last;
    }

    private boolean isBeforeName(int i) {
      char shape = paragraph.shape(i);
      return (shape == Shape.NAME || shape == '&') && !isGiven(i);
    }

    private boolean isOffice(int i) {
      char role = vocabulary.role(paragraph.word(i));
      return role == 'm'
          || role == 'f'
          || role == 'e'
          || vocabulary.offices().isOffice(paragraph.word(i));
    }

    private boolean endsAsBody() {
      String last = paragraph.word(end - 1);
      return vocabulary.isRole(last)
          || vocabulary.isTitle(last)
          || vocabulary.offices().isOffice(last)
          || vocabulary.offices().isInstitution(last)
          || NameParts.isGeneration(last);
    }

    /** The words of a ministry between it and the name: "ministro degli Esteri Marco Bassi". */
    private int afterDepartment(int from) {
      if (from > first || !followsOffice()) {
        return from;
      }
      for (int i = first; i < end - 1; i++) {
        if (isGiven(i)) {
          return i;
        }
      }
      return from;
    }

    private boolean followsOffice() {
      char before = paragraph.shape(first - 1);
      boolean tied = before == Shape.PREPOSITION || before == Shape.DETERMINER;
      return tied && (isOffice(first - 2) || isOffice(first - 3));
    }

    private int beforeHonours(int from) {
      int to = end;
      while (to - 1 > from && Offices.isHonour(paragraph.word(to - 1))) {
        to--;
      }
      return to;
    }

    /** Where the employer or the place of a person begins. */
    private int beforeTie(int from, int to) {
      for (int i = from + 1; i < to; i++) {
        boolean tie =
            paragraph.shape(i) == Shape.PREPOSITION && !vocabulary.isParticle(paragraph.word(i));
        if (tie) {
          return isPerson(from, i) ? i : to;
        }
      }
      return to;
    }

    private boolean isPerson(int from, int to) {
      for (int i = from; i < to; i++) {
        String word = paragraph.word(i);
        if (vocabulary.isRole(word) || vocabulary.offices().isInstitution(word)) {
          return false;
        }
      }
      return from > first || (to - from > 1 && isGiven(from));
    }

    private boolean isGiven(int i) {
      return vocabulary.genderOfName(paragraph.word(i)) != ' ';
    }
  }
}
