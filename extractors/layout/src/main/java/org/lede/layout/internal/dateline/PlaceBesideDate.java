package org.lede.layout.internal.dateline;

import java.util.List;
import java.util.Optional;
import org.lede.Dateline;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.layout.internal.words.NameWords;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * Reads the place that stands before the time of publication on a line of its own, as the press of
 * Spain has it: {@code Madrid - 4 MAR 2023 - 12:30 CET}.
 */
final class PlaceBesideDate {

  private static final int MAX_LENGTH = 90;
  private static final int MAX_WORDS = 3;

  /** So many characters besides the time are a zone or a mark, more are words of their own. */
  private static final int MAX_REST = 6;

  private static final double OF_KNOWN_PLACE = 0.8;
  private static final double OF_UNKNOWN_PLACE = 0.65;

  private final DatelineWords words;

  PlaceBesideDate(DatelineWords words) {
    this.words = words;
  }

  Optional<DatelineReader.Found> read(ArticleText source, Span line, boolean belowByline) {
    String text = source.text();
    int end = DatelineMarks.skipBlanksBack(text, line.end(), line.start());
    int start = DatelineMarks.skipBlanks(text, line.start(), end);
    if (end - start > MAX_LENGTH) {
      return Optional.empty();
    }
    int placeEnd = placeEnd(text, start, end, belowByline);
    if (placeEnd == start || !isTimeAlone(text, placeEnd, end)) {
      return Optional.empty();
    }
    Span place = source.span(start, placeEnd);
    double sure = isKnown(text, start, placeEnd) ? OF_KNOWN_PLACE : OF_UNKNOWN_PLACE;
    Dateline dateline = new Dateline(place, List.of(place), List.of(), Optional.empty(), sure);
    return Optional.of(new DatelineReader.Found(dateline, sure, end));
  }

  private boolean isKnown(String text, int start, int end) {
    return words.isCity(text, start, end);
  }

  private int placeEnd(String text, int start, int end, boolean belowByline) {
    PlaceShape shape = PlaceShape.at(words, text, start, end);
    boolean place =
        shape.isPresent()
            && shape.words() <= MAX_WORDS
            && isMark(text, shape.end(), end)
            && (isKnown(text, start, shape.end()) || (belowByline && mayBePlace(text, shape)));
    return place ? shape.end() : start;
  }

  /** Dash, comma or bar after the name. */
  private static boolean isMark(String text, int nameEnd, int end) {
    int mark = DatelineMarks.skipBlanks(text, nameEnd, end);
    return mark < end
        && (Characters.isDash(text.charAt(mark))
            || DatelineMarks.isComma(text.charAt(mark))
            || text.charAt(mark) == '|');
  }

  /** Neither a house, a desk, a label or an agency, nor a section or another person. */
  private boolean mayBePlace(String text, PlaceShape shape) {
    int start = shape.start();
    int end = shape.end();
    boolean other =
        shape.house()
            || words.isLabel(text, start, end)
            || words.isAgency(text, start, end)
            || words.isDesk(text, start, end)
            || !TimeReader.shared().read(text, start, end).isEmpty();
    return !other && hasNoWordOfOthers(text, start, end);
  }

  private static boolean hasNoWordOfOthers(String text, int start, int end) {
    boolean first = true;
    for (int at = start; at < end; ) {
      int stop = Math.max(at + 1, PlaceShape.wordEnd(text, at, end));
      if (NameWords.all().never(text, at, stop)
          || (first && NameWords.all().given(text, at, stop))) {
        return false;
      }
      first = false;
      at = DatelineMarks.skipBlanks(text, stop, end);
    }
    return true;
  }

  /** Whether a stretch is a date, with its time or not, between marks. */
  private static boolean isTimeAlone(String text, int start, int end) {
    List<TimeMention> times = TimeReader.shared().read(text, start, end);
    int told = times.stream().mapToInt(time -> time.wholeEnd() - time.wholeStart()).sum();
    return !times.isEmpty() && times.get(0).date().isPresent() && end - start - told <= MAX_REST;
  }
}
