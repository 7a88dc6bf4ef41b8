package org.lede.layout.internal.dateline;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Dateline;
import org.lede.layout.internal.dateline.DatelinePart.Kind;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * A stretch of text that can be read as a dateline.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param parts its parts in the order of the text
 * @param separator what closes it
 */
record DatelineRun(int start, int end, List<DatelinePart> parts, DatelineSeparator separator) {

  DatelineRun {
    parts = List.copyOf(parts);
  }

  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.is(kind));
  }

  long count(Kind kind) {
    return parts.stream().filter(part -> part.is(kind)).count();
  }

  boolean hasPlace() {
    return has(Kind.CITY) || has(Kind.REGION);
  }

  Dateline in(ArticleText text, double confidence) {
    return new Dateline(text.span(start, end), places(text), sources(text), date(), confidence);
  }

  /** Each place with the region that follows it, as written. */
  private List<Span> places(ArticleText text) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).is(Kind.CITY) || parts.get(i).is(Kind.REGION)) {
        int last = i;
        while (last + 1 < parts.size() && qualifies(parts.get(last), parts.get(last + 1))) {
          last++;
        }
        DatelinePart end = parts.get(last);
        int stop = end.end() + (end.enclosed() ? closing(text.text(), end.end()) : 0);
        places.add(text.span(parts.get(i).start(), stop));
        i = last;
      }
    }
    return places;
  }

  private static boolean qualifies(DatelinePart place, DatelinePart next) {
    return next.is(Kind.REGION) && (place.is(Kind.CITY) || place.is(Kind.REGION));
  }

  private static int closing(String text, int end) {
    return DatelineMarks.skipBlanks(text, end, text.length()) - end + 1;
  }

  private List<Span> sources(ArticleText text) {
    return parts.stream()
        .filter(part -> part.is(Kind.SOURCE))
        .map(part -> text.span(part.start(), part.end()))
        .toList();
  }

  private Optional<TemporalAccessor> date() {
    return parts.stream().flatMap(part -> part.date().stream()).findFirst();
  }

  /** Whether it begins with the parts of another run and adds an agency or a date to them. */
  boolean goesOnFrom(DatelineRun other) {
    int known = other.parts.size();
    return parts.size() > known
        && parts.subList(0, known).equals(other.parts)
        && parts.subList(known, parts.size()).stream()
            .allMatch(part -> part.known() && (part.is(Kind.SOURCE) || part.is(Kind.DATE)));
  }

  /** Whether it names what a dateline must name. */
  boolean isComplete() {
    return hasPlace() || has(Kind.SOURCE) || date().isPresent();
  }
}
