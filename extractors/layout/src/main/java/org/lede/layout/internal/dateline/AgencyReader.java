package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.dateline.DatelinePart.Kind;

/** Reads the agencies and houses of a dateline, bare, in brackets or between slashes. */
final class AgencyReader {

  private static final int MAX_ENCLOSED = 60;
  private static final int MAX_PIECES = 4;

  /** {@code dpa/lnw}: the desk beside an agency has a short name. */
  private static final int MAX_DESK = 4;

  private final DatelineWords words;
  private final DatelineDate dates;

  AgencyReader(DatelineWords words, DatelineDate dates) {
    this.words = words;
    this.dates = dates;
  }

  /** What stands in brackets: where they close, and the parts inside. */
  record Enclosed(int end, List<DatelinePart> parts) {}

  /** An agency that a word list names. */
  Optional<DatelinePart> knownAt(String text, int start, int end, boolean apart) {
    return words
        .agencyEnd(text, start, end, apart)
        .map(stop -> DatelinePart.of(Kind.SOURCE, start, withDomain(text, stop, end), true));
  }

  /** {@code INTERFAX} is also {@code INTERFAX.RU}. */
  private static int withDomain(String text, int stop, int end) {
    return stop + 2 < end
            && text.charAt(stop) == '.'
            && DatelineMarks.isLetter(text.charAt(stop + 1))
        ? PlaceShape.wordEnd(text, stop + 1, end)
        : stop;
  }

  /** A house by the look of its name: {@code harbour News}, {@code KOMPAS.com}. */
  Optional<DatelinePart> houseAt(String text, int start, int end) {
    int domain = domainEnd(text, start, end);
    if (domain > start) {
      return Optional.of(DatelinePart.of(Kind.SOURCE, start, domain, false));
    }
    int firstEnd = PlaceShape.wordEnd(text, start, end);
    PlaceShape shape = PlaceShape.at(words, text, start, end);
    if (!shape.isPresent()) {
      shape = behindLowerCase(text, start, end);
    }
    return shape.house()
            && shape.words() >= 2
            && !words.isParticle(text, start, firstEnd)
            && !words.isLabel(text, start, shape.end())
        ? Optional.of(DatelinePart.of(Kind.SOURCE, start, shape.end(), false))
        : Optional.empty();
  }

  /** {@code harbour News}: a house may write its first word small. */
  private PlaceShape behindLowerCase(String text, int start, int end) {
    int next = PlaceShape.wordEnd(text, start, end) + 1;
    PlaceShape rest = PlaceShape.at(words, text, Math.min(next, end), end);
    return next > start + 2 && rest.house() && rest.words() <= 2
        ? new PlaceShape(start, rest.end(), rest.words() + 1, true)
        : PlaceShape.NONE;
  }

  /** The end of a name that is an internet domain, or the offset itself. */
  private static int domainEnd(String text, int start, int end) {
    int i = start;
    int dot = -1;
    int limit = Math.min(end, start + 30);
    while (i < limit && (isDomainCharacter(text.charAt(i)) || text.charAt(i) == '.')) {
      dot =
          text.charAt(i) == '.' && i + 1 < limit && isDomainCharacter(text.charAt(i + 1)) ? i : dot;
      i++;
    }
    int top = dot < 0 ? 0 : PlaceShape.wordEnd(text, dot + 1, i) - dot - 1;
    boolean address = i < end && text.charAt(i) == '/' && i + 1 < end && text.charAt(i + 1) != ' ';
    boolean ends = top >= 2 && top <= 3 && dot - start >= 3 && !address;
    return ends ? dot + 1 + top : start;
  }

  private static boolean isDomainCharacter(char c) {
    return c < 0x80 && (DatelineMarks.isLetter(c) || DatelineMarks.digit(c) >= 0);
  }

  /** Any name that can be another house after a slash. */
  Optional<DatelinePart> anyAt(String text, int start, int end) {
    return knownAt(text, start, end, true)
        .or(
            () -> {
              PlaceShape shape = PlaceShape.at(words, text, start, end);
              return shape.isPresent() && shape.words() <= 3
                  ? Optional.of(DatelinePart.of(Kind.SOURCE, start, shape.end(), false))
                  : Optional.empty();
            });
  }

  /** What stands in the brackets or slashes that open at an offset, if it can be read. */
  Optional<Enclosed> enclosedAt(String text, int start, int limit, Optional<DatelinePart> place) {
    char close = start < limit ? DatelineMarks.closing(text.charAt(start)) : 0;
    if (close == 0) {
      return Optional.empty();
    }
    int end = closingAt(text, start + 1, Math.min(limit, start + MAX_ENCLOSED), close);
    if (end < 0) {
      return Optional.empty();
    }
    int from = DatelineMarks.skipBlanks(text, start + 1, end);
    int to = DatelineMarks.skipBlanksBack(text, end, from);
    List<DatelinePart> parts = from < to ? inside(text, from, to, close, place) : List.of();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Enclosed(end + 1, parts));
  }

  private static int closingAt(String text, int start, int end, char close) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (Characters.isLineBreak(c)) {
        return -1;
      }
    }
    return -1;
  }

  private List<DatelinePart> inside(
      String text, int start, int end, char close, Optional<DatelinePart> place) {
    boolean neighbour =
        place.isPresent()
            && words.areNeighbours(text, place.get().start(), place.get().end(), start, end);
    if (!neighbour) {
      List<DatelinePart> listed = listed(text, start, end, close);
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    boolean qualifies =
        close != '/' && place.isPresent() && (place.get().is(Kind.CITY) || place.get().enclosed());
    if (qualifies && (words.isRegion(text, start, end) || words.isCity(text, start, end))) {
      return List.of(DatelinePart.of(Kind.REGION, start, end, true).inBrackets());
    }
    return byShape(text, start, end, qualifies);
  }

  /** Agencies and a date, parted by slashes, commas or dashes, all of them known. */
  private List<DatelinePart> listed(String text, int start, int end, char close) {
    int name = afterAbbreviation(text, start, end);
    if (words.isAgency(text, name, end)) {
      return List.of(DatelinePart.of(Kind.SOURCE, name, end, true).inBrackets());
    }
    List<DatelinePart> parts = new ArrayList<>();
    boolean known = false;
    int from = start;
    while (from < end && parts.size() < MAX_PIECES) {
      int stop = pieceEnd(text, from, end, close);
      int to = DatelineMarks.skipBlanksBack(text, stop, from);
      Optional<DatelinePart> piece = piece(text, from, to);
      if (piece.isEmpty()) {
        return List.of();
      }
      known |= piece.get().known();
      parts.add(piece.get().inBrackets());
      from = DatelineMarks.skipBlanks(text, Math.min(end, stop + 1), end);
    }
    return known && from >= end ? parts : List.of();
  }

  /** {@code Корр. БЕЛТА}: behind a short word with a full stop. */
  private static int afterAbbreviation(String text, int start, int end) {
    int stop = start;
    while (stop < end && stop <= start + 5 && text.charAt(stop) != '.') {
      stop++;
    }
    boolean abbreviated =
        stop > start && stop <= start + 5 && stop + 1 < end && text.charAt(stop + 1) == ' ';
    return abbreviated ? stop + 2 : start;
  }

  /** Dates hold commas, so a comma parts only what is no date. */
  private int pieceEnd(String text, int from, int end, char close) {
    Optional<DatelinePart> date = dates.at(text, from, end);
    int i = date.map(DatelinePart::end).orElse(from);
    while (i < end && !partsPieces(text.charAt(i), close)) {
      i++;
    }
    return i;
  }

  private static boolean partsPieces(char c, char close) {
    return (c == '/' && close != '/') || DatelineMarks.isComma(c) || c == '|' || c == '&';
  }

  private Optional<DatelinePart> piece(String text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    if (words.isAgency(text, start, end)) {
      return Optional.of(DatelinePart.of(Kind.SOURCE, start, end, true));
    }
    Optional<DatelinePart> date = dates.at(text, start, end).filter(part -> part.end() == end);
    return date.or(
        () -> {
          PlaceShape shape = PlaceShape.at(words, text, start, end);
          boolean desk = PlaceShape.wordEnd(text, start, end) == end && end - start <= MAX_DESK;
          return shape.end() == end || desk
              ? Optional.of(DatelinePart.of(Kind.SOURCE, start, end, false))
              : Optional.empty();
        });
  }

  private List<DatelinePart> byShape(String text, int start, int end, boolean afterPlace) {
    PlaceShape shape = PlaceShape.at(words, text, start, end);
    boolean name = shape.isPresent() && shape.end() == end && shape.words() <= 4;
    boolean lowerWord = PlaceShape.wordEnd(text, start, end) == end && end - start <= 10;
    boolean house = domainEnd(text, start, end) == end || isNameWithDigits(text, start, end);
    if (!name && !lowerWord && !house) {
      return List.of();
    }
    boolean acronym = house || shape.house() || !name || isAcronym(text, start, end);
    Kind kind = acronym || !afterPlace ? Kind.SOURCE : Kind.REGION;
    return List.of(DatelinePart.of(kind, start, end, false).inBrackets());
  }

  /** {@code Kanal24}: letters, then digits. */
  private static boolean isNameWithDigits(String text, int start, int end) {
    int letters = PlaceShape.wordEnd(text, start, end);
    int i = letters;
    while (i < end && DatelineMarks.digit(text.charAt(i)) >= 0) {
      i++;
    }
    return i == end && letters - start >= 3 && end - letters >= 1 && end - letters <= 3;
  }

  private static boolean isAcronym(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!DatelineMarks.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return end - start <= 6;
  }
}
