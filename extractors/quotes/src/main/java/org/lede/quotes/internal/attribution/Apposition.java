package org.lede.quotes.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** The name that follows a common noun between commas: "her brother, Ola Vik, said". */
public final class Apposition {

  private Apposition() {}

  public static Optional<Mention> of(Prose prose, Mention mention) {
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    boolean mayHave =
        mention.kind() == Mention.Kind.NOMINAL && paragraph.shape(mention.to()) == ',';
    if (!mayHave) {
      return Optional.empty();
    }
    List<Mention> mentions = prose.mentions(mention.paragraph());
    int next = Candidates.firstFrom(mentions, mention.to() + 1);
    return next < mentions.size() && isApposed(paragraph, mention, mentions.get(next))
        ? Optional.of(mentions.get(next))
        : Optional.empty();
  }

  private static boolean isApposed(Paragraph paragraph, Mention noun, Mention name) {
    return name.isName() && name.from() == noun.to() + 1 && ends(paragraph, name.to());
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
