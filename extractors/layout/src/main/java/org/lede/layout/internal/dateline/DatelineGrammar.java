package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.dateline.DatelinePart.Kind;

/**
 * Reads every dateline that can begin at an offset, part by part; what they are worth is for {@link
 * DatelineEvidence} to say.
 */
final class DatelineGrammar {

  private static final int MAX_LENGTH = 160;
  private static final int MAX_PARTS = 8;
  private static final int MAX_RUNS = 24;

  private final DatelineWords words;
  private final DatelineDate dates;
  private final PlaceReader places;
  private final AgencyReader agencies;

  DatelineGrammar(DatelineWords words) {
    this.words = words;
    dates = new DatelineDate(words);
    places = new PlaceReader(words);
    agencies = new AgencyReader(words, dates);
  }

  /** All readings of the text from an offset on, within a span. */
  List<DatelineRun> runsAt(String text, int start, int end) {
    Search search = new Search(text, start, Math.min(end, start + MAX_LENGTH), end);
    search.open();
    return search.runs;
  }

  /** One walk through the readings; the number of steps is bounded. */
  private final class Search {

    private final String text;
    private final int start;
    private final int limit;
    private final int lineEnd;
    private final List<DatelinePart> parts = new ArrayList<>();
    private final List<DatelineRun> runs = new ArrayList<>();

    Search(String text, int start, int limit, int lineEnd) {
      this.text = text;
      this.start = start;
      this.limit = limit;
      this.lineEnd = lineEnd;
    }

    void open() {
      enclosed(start);
      agencies.knownAt(text, start, limit, false).ifPresent(part -> step(part, part.end()));
      shortAgencyBeforeComma();
      agencies
          .houseAt(text, start, limit)
          .filter(house -> agencies.knownAt(text, start, limit, false).isEmpty())
          .ifPresent(part -> step(part, part.end()));
      dates.at(text, start, limit).ifPresent(part -> step(part, part.end()));
      PlaceShape shape = PlaceShape.at(words, text, start, limit);
      if (shape.isPresent() && words.isDesk(text, start, PlaceShape.wordEnd(text, start, limit))) {
        step(DatelinePart.of(Kind.REPORTER, start, shape.end(), true), shape.end());
      } else {
        places.placesAt(text, start, limit).forEach(part -> step(part, part.end()));
      }
    }

    /** {@code AFP, HANOI}: a short name opens a run only if a comma follows. */
    private void shortAgencyBeforeComma() {
      agencies
          .knownAt(text, start, limit, true)
          .filter(part -> part.end() < limit && DatelineMarks.isComma(text.charAt(part.end())))
          .filter(part -> agencies.knownAt(text, start, limit, false).isEmpty())
          .ifPresent(part -> step(part, part.end()));
    }

    private void step(DatelinePart part, int after) {
      if (parts.size() >= MAX_PARTS || runs.size() >= MAX_RUNS || after > limit) {
        return;
      }
      parts.add(part);
      close(after);
      goOn(after);
      parts.remove(parts.size() - 1);
    }

    private void close(int end) {
      DatelineSeparator.at(text, end, lineEnd)
          .map(separator -> new DatelineRun(start, end, parts, separator))
          .filter(DatelineRun::isComplete)
          .ifPresent(runs::add);
    }

    private void goOn(int end) {
      int next = DatelineMarks.skipBlanks(text, end, limit);
      if (next >= limit) {
        return;
      }
      char c = text.charAt(next);
      enclosed(next);
      if (DatelineMarks.isComma(c)) {
        afterComma(DatelineMarks.skipBlanks(text, next + 1, limit));
      } else if (c == '/' || c == '&') {
        afterSlash(DatelineMarks.skipBlanks(text, next + 1, limit));
      } else if (DatelineMarks.isStop(c)) {
        afterStop(DatelineMarks.skipBlanks(text, next + 1, limit));
      } else if (Characters.isDash(c)) {
        afterDash(next);
      } else if (next > end || DatelineMarks.isCaseless(c)) {
        afterBlank(next);
      }
    }

    private int skipDashes(int dash) {
      int i = dash;
      while (i < limit && Characters.isDash(text.charAt(i))) {
        i++;
      }
      return DatelineMarks.skipBlanks(text, i, limit);
    }

    private DatelinePart last() {
      return parts.get(parts.size() - 1);
    }

    private boolean lastIsPlace() {
      return last().is(Kind.CITY) || last().is(Kind.REGION);
    }

    private boolean has(Kind kind) {
      return parts.stream().anyMatch(part -> part.is(kind));
    }

    private boolean hasPlace() {
      return has(Kind.CITY) || has(Kind.REGION);
    }

    private void enclosed(int at) {
      Optional<DatelinePart> place =
          !parts.isEmpty() && lastIsPlace() ? Optional.of(last()) : Optional.empty();
      agencies
          .enclosedAt(text, at, limit, place)
          .filter(group -> fits(group.parts()))
          .ifPresent(group -> stepAll(group.parts(), group.end()));
    }

    /** A run names agencies in one place only, but an agency may follow a house. */
    private boolean fits(List<DatelinePart> group) {
      return parts.stream().noneMatch(part -> part.is(Kind.SOURCE) && part.enclosed())
          || group.stream().noneMatch(part -> part.is(Kind.SOURCE));
    }

    private void stepAll(List<DatelinePart> group, int after) {
      int size = parts.size();
      parts.addAll(group.subList(0, group.size() - 1));
      step(group.get(group.size() - 1), after);
      while (parts.size() > size) {
        parts.remove(parts.size() - 1);
      }
    }

    private void afterComma(int next) {
      date(next);
      enclosed(next);
      knownAgency(next, true);
      if (lastIsPlace() && !last().enclosed()) {
        places.qualifiersAt(text, next, limit).forEach(part -> step(part, part.end()));
      } else if (!hasPlace()) {
        places.placesAt(text, next, limit).forEach(part -> step(part, part.end()));
      }
      if (last().is(Kind.SOURCE) && parts.size() > 1) {
        reporter(next);
      }
    }

    private void afterSlash(int next) {
      if (last().is(Kind.SOURCE) && !last().enclosed()) {
        agencies.anyAt(text, next, limit).ifPresent(part -> step(part, part.end()));
      } else if (lastIsPlace()) {
        knownAgency(next, true);
        List<DatelinePart> regions = places.knownRegionsAt(text, next, limit);
        regions.forEach(part -> step(part, part.end()));
        places.placesAt(text, next, limit).stream()
            .filter(part -> regions.stream().noneMatch(region -> region.end() >= part.end()))
            .forEach(part -> step(part, part.end()));
      }
    }

    private void afterStop(int next) {
      if (last().is(Kind.SOURCE) && next < limit && Characters.isDash(text.charAt(next))) {
        placeAfterSource(DatelineMarks.skipBlanks(text, next + 1, limit));
      } else if (!last().is(Kind.SOURCE)) {
        date(next);
        enclosed(next);
        knownAgency(next, has(Kind.DATE));
      }
    }

    private void afterDash(int dash) {
      int next = skipDashes(dash);
      date(next);
      enclosed(next);
      if (!has(Kind.SOURCE)) {
        knownAgency(next, has(Kind.DATE));
      }
      if (last().is(Kind.SOURCE) || (last().is(Kind.DATE) && !hasPlace())) {
        placeAfterSource(next);
      }
      if (last().is(Kind.CITY) && last().known() && dash > last().end()) {
        places.knownRegionsAt(text, next, limit).forEach(part -> step(part, part.end()));
      }
    }

    /** A name after the source is a place only if a word list knows it or it is in capitals. */
    private void placeAfterSource(int next) {
      if (!hasPlace()) {
        places.placesAt(text, next, limit).stream()
            .filter(part -> part.known() || isCapitals(part))
            .forEach(part -> step(part, part.end()));
      }
    }

    private boolean isCapitals(DatelinePart part) {
      return part.end() - part.start() > 2
          && text.substring(part.start(), part.end()).chars().noneMatch(Character::isLowerCase);
    }

    private void afterBlank(int next) {
      if (last().is(Kind.DATE) || (hasPlace() && !has(Kind.DATE))) {
        date(next);
      }
      if (!has(Kind.SOURCE)) {
        knownAgency(next, has(Kind.DATE));
      }
      if (lastIsPlace() && !last().enclosed()) {
        words
            .joinerEnd(text, next, limit)
            .map(end -> DatelineMarks.skipBlanks(text, end, limit))
            .ifPresent(
                other ->
                    places.placesAt(text, other, limit).stream()
                        .filter(part -> part.is(Kind.CITY))
                        .forEach(part -> step(part, part.end())));
      }
    }

    private void date(int next) {
      if (!has(Kind.DATE)) {
        dates.at(text, next, limit).ifPresent(part -> step(part, part.end()));
      }
    }

    private void knownAgency(int next, boolean apart) {
      if (parts.stream().noneMatch(part -> part.is(Kind.SOURCE) && part.enclosed())) {
        agencies.knownAt(text, next, limit, apart).ifPresent(part -> step(part, part.end()));
      }
    }

    /** {@code РИА Новости, Иван Петров.}: a name of two or three words before a full stop. */
    private void reporter(int next) {
      PlaceShape name = PlaceShape.at(words, text, next, limit);
      boolean closes = name.end() < limit && DatelineMarks.isStop(text.charAt(name.end()));
      if (closes && name.words() >= 2 && name.words() <= 3) {
        step(DatelinePart.of(Kind.REPORTER, name.start(), name.end(), false), name.end());
      }
    }
  }
}
