package org.lede.quotes.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.BareName;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** The name that follows a common noun between commas: "her brother, Ola Vik, said". */
public final class Apposition {

  private static final int LONGEST_TIE = 12;
  private static final int LONGEST_DEPARTMENT_TIE = 2;

  private Apposition() {}

  public static Optional<Mention> of(Prose prose, Mention mention) {
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    if (mention.kind() != Mention.Kind.NOMINAL && !isOffice(paragraph, mention, prose)) {
      return Optional.empty();
    }
    List<Mention> mentions = prose.mentions(mention.paragraph());
    Optional<Mention> minister = minister(paragraph, mention, mentions);
    int comma = comma(paragraph, mention);
    if (minister.isPresent() || comma < 0) {
      return minister;
    }
    int next = Candidates.firstFrom(mentions, comma + 1);
    return next < mentions.size() && isApposed(paragraph, comma, mentions.get(next))
        ? Optional.of(mentions.get(next))
        : Optional.empty();
  }

  /** "la ministra de Sanidad Clara Blanco": the name behind the department. */
  private static Optional<Mention> minister(
      Paragraph paragraph, Mention office, List<Mention> mentions) {
    int at = office.to();
    while (at < office.to() + LONGEST_DEPARTMENT_TIE && Shape.isTie(paragraph.shape(at))) {
      at++;
    }
    int from = at;
    int next = Candidates.firstFrom(mentions, from);
    if (at == office.to() || next == mentions.size()) {
      return Optional.empty();
    }
    Mention name = mentions.get(next);
    String head = paragraph.word(office.to() - 1);
    boolean told = !head.isEmpty() && Vocabulary.fold(name.role()).startsWith(head + " ");
    return Optional.of(name).filter(n -> n.isName() && n.from() == from && told);
  }

  /** A name that is only a title: "The Governor, Dr. Amaka Eze-Bello, said". */
  private static boolean isOffice(Paragraph paragraph, Mention mention, Prose prose) {
    return mention.isName() && BareName.isOffice(paragraph, mention, prose.vocabulary());
  }

  /** The comma after a noun and what is tied to it: "the spokesman of the Bank of Halden,". */
  private static int comma(Paragraph paragraph, Mention noun) {
    int last = Math.min(paragraph.size(), noun.to() + LONGEST_TIE);
    for (int i = noun.to(); i < last; i++) {
      char shape = paragraph.shape(i);
      if (shape == ',') {
        return i;
      }
      boolean tied = i > noun.to() ? isTied(shape) : opensTie(shape);
      if (!tied) {
        return -1;
      }
    }
    return -1;
  }

  /** A preposition, or one with an article in it. */
  private static boolean opensTie(char shape) {
    return shape == Shape.PREPOSITION || shape == Shape.DETERMINER;
  }

  private static boolean isTied(char shape) {
    return Shape.isNominal(shape) || shape == Shape.PREPOSITION || shape == Shape.DETERMINER;
  }

  private static boolean isApposed(Paragraph paragraph, int comma, Mention name) {
    return name.isName() && name.from() == comma + 1 && ends(paragraph, name.to());
  }

  /** A mark, a verb or the end: what follows does not go on with a list. */
  private static boolean ends(Paragraph paragraph, int item) {
    char shape = paragraph.shape(item);
    return ",.; (".indexOf(shape) >= 0
        || Shape.isVerb(shape)
        || Shape.isBeforeVerb(shape)
        || shape == Shape.QUOTATION;
  }
}
