package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import org.lede.layout.internal.dateline.DatelinePart.Kind;
import org.lede.words.PhraseMatcher;

/** Reads the places of a dateline and what qualifies them: known ones by name, others by shape. */
final class PlaceReader {

  private static final int MAX_CASELESS_WORDS = 4;

  private final DatelineWords words;

  PlaceReader(DatelineWords words) {
    this.words = words;
  }

  /** The ways in which a place can begin at an offset: by name, by shape, or both. */
  List<DatelinePart> placesAt(String text, int start, int end) {
    List<DatelinePart> places = new ArrayList<>(3);
    if (start >= end || !opensName(text, start)) {
      return places;
    }
    words
        .city(text, start, end)
        .ifPresent(match -> places.add(part(text, Kind.CITY, start, match)));
    words
        .region(text, start, end)
        .filter(match -> places.isEmpty() || match.end() > places.get(0).end())
        .ifPresent(match -> places.add(part(text, Kind.REGION, start, match)));
    PlaceShape shape = PlaceShape.at(words, text, start, end);
    if (isPlaceShape(text, shape)
        && places.stream().noneMatch(place -> place.end() == shape.end())) {
      places.add(DatelinePart.of(Kind.CITY, start, shape.end(), false));
    }
    places.removeIf(place -> isOther(text, place));
    return places;
  }

  /**
   * A label is no place; nor is what only looks like one, if it names an agency or opens a
   * sentence.
   */
  private boolean isOther(String text, DatelinePart place) {
    int start = place.start();
    int end = place.end();
    return words.isLabel(text, start, end)
        || (!place.known()
            && (words.isAgency(text, start, end)
                || words.bylineEnd(text, start, end).isPresent()
                || words.isProse(text, start, PlaceShape.wordEnd(text, start, end))));
  }

  private static boolean opensName(String text, int start) {
    char c = text.charAt(start);
    return DatelineMarks.isUpper(c) || DatelineMarks.isCaseless(c) || DatelineMarks.isApostrophe(c);
  }

  private static DatelinePart part(
      String text, Kind kind, int start, PhraseMatcher.Match<?> match) {
    int end = match.end();
    boolean abbreviated =
        end < text.length() && text.charAt(end) == '.' && text.charAt(end - 1) == '.';
    return DatelinePart.of(kind, start, abbreviated ? end + 1 : end, true);
  }

  private static boolean isPlaceShape(String text, PlaceShape shape) {
    if (!shape.isPresent() || shape.house()) {
      return false;
    }
    return !DatelineMarks.isCaseless(text.charAt(shape.start()))
        || shape.words() <= MAX_CASELESS_WORDS;
  }

  /** What qualifies a place after a comma or slash: region or country, known or by shape. */
  List<DatelinePart> qualifiersAt(String text, int start, int end) {
    List<DatelinePart> qualifiers = new ArrayList<>(2);
    if (start >= end || !opensName(text, start)) {
      return qualifiers;
    }
    words
        .region(text, start, end)
        .or(() -> words.city(text, start, end))
        .ifPresent(match -> qualifiers.add(part(text, Kind.REGION, start, match)));
    PlaceShape shape = PlaceShape.at(words, text, start, end);
    int shapeEnd = shape.end();
    if (isPlaceShape(text, shape)
        && shape.words() <= 3
        && qualifiers.stream().noneMatch(q -> q.end() == shapeEnd)) {
      qualifiers.add(DatelinePart.of(Kind.REGION, start, shapeEnd, false));
    }
    return qualifiers;
  }

  /** A region or country that a word list names. */
  List<DatelinePart> knownRegionsAt(String text, int start, int end) {
    return start < end && opensName(text, start)
        ? words
            .region(text, start, end)
            .map(match -> List.of(part(text, Kind.REGION, start, match)))
            .orElse(List.of())
        : List.of();
  }
}
