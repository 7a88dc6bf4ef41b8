package org.lede.quotes.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.BareName;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** The name that follows a common noun between commas: "her brother, Ola Vik, said". */
public final class Apposition {

  private static final int LONGEST_TIE = 12;

  private Apposition() {}

  public static Optional<Mention> of(Prose prose, Mention mention) {
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    if (mention.kind() != Mention.Kind.NOMINAL && !isOffice(paragraph, mention, prose)) {
      return Optional.empty();
    }
    int comma = comma(paragraph, mention);
    if (comma < 0) {
      return Optional.empty();
    }
    List<Mention> mentions = prose.mentions(mention.paragraph());
    int next = Candidates.firstFrom(mentions, comma + 1);
    return next < mentions.size() && isApposed(paragraph, comma, mentions.get(next))
        ? Optional.of(mentions.get(next))
        : Optional.empty();
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
