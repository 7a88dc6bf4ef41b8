package org.lede.layout.internal.dateline;

import java.util.List;
import java.util.Optional;
import org.lede.Dateline;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.FieldLabels;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Reads the place that an archive exports on a line of its own: {@code Dateline: ARDEN}. */
final class LabelledPlace {

  /** A longer value is no place. */
  private static final int MAX_PLACE = 60;

  private static final double SURE = 0.9;

  private LabelledPlace() {}

  static Optional<DatelineReader.Found> read(ArticleText source, Span line) {
    String text = source.text();
    int start = FieldLabels.all().afterPlaceLabel(text, line.start(), line.end());
    int end = Math.max(start, Characters.trimBlanks(text, start, line.end()));
    return start > line.start() && isPlace(text, start, end)
        ? Optional.of(found(source.span(start, end), end))
        : Optional.empty();
  }

  private static DatelineReader.Found found(Span place, int end) {
    Dateline dateline = new Dateline(place, List.of(place), List.of(), Optional.empty(), SURE);
    return new DatelineReader.Found(dateline, SURE, end);
  }

  /** Letters without digits; the shape of a name is not asked for, as the label says what it is. */
  private static boolean isPlace(String text, int start, int end) {
    String place = text.substring(start, end);
    return start < end
        && place.length() <= MAX_PLACE
        && Character.isLetter(place.charAt(0))
        && place.chars().noneMatch(Character::isDigit);
  }
}
