package org.lede.layout.internal.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;

/**
 * Reads the sign-off at the foot of a report: {@code (Reporting by A in B; Writing by C; Editing by
 * D)}. Those who report and write are authors, those who edit and add are not.
 */
final class BylineSignOff {

  private static final int MOST_CHARACTERS = 800;

  private final BylineReader reader;
  private final CharSequence text;
  private final int start;
  private final int end;

  BylineSignOff(BylineReader reader, CharSequence text, int start, int end) {
    this.reader = reader;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  Optional<ParsedByline> read() {
    if (end - start > MOST_CHARACTERS) {
      return Optional.empty();
    }
    List<ParsedByline.Signed> authors = new ArrayList<>();
    int from = inside();
    for (int i = from; i <= end; i++) {
      if (i == end || ";)\uFF1B\uFF09".indexOf(text.charAt(i)) >= 0) {
        addAuthors(authors, from, i);
        from = i + 1;
      }
    }
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(new ParsedByline(start, end, authors, true, 0.9));
  }

  private int inside() {
    int i = Characters.skipBlanks(text, start, end);
    return i < end && "(\uFF08".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
  }

  /** Only a part that a mark opens counts; a bare name says nothing of who wrote. */
  private void addAuthors(List<ParsedByline.Signed> authors, int from, int to) {
    int part = Characters.skipBlanks(text, from, to);
    if (part < to && isMarked(part, to)) {
      reader
          .read(text, part, to, BylineContext.NONE)
          .filter(reading -> reading.strength() >= 0.5)
          .ifPresent(reading -> authors.addAll(reading.authors()));
    }
  }

  /** Without brackets a lone By is no sign-off: the next story's teaser begins like that. */
  private boolean isMarked(int part, int to) {
    boolean inBrackets = inside() > Characters.skipBlanks(text, start, end);
    return BylineWords.all()
        .mark(text, part, to)
        .flatMap(mark -> BylineEvidence.Mark.of(mark.value(), false))
        .filter(mark -> inBrackets || mark == BylineEvidence.Mark.SURE)
        .isPresent();
  }
}
