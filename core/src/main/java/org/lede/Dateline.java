package org.lede;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * The run that opens a report: where it was written, when, and which agency sent it.
 *
 * <pre>{@code
 * String text = "Rain floods roads\n\nYANGON, July 25 (Reuters) - Rain has flooded the roads.";
 * Article article = ArticleParser.discovered().parse(text);
 * Dateline dateline = article.dateline().orElseThrow();
 * dateline.span();  // "YANGON, July 25 (Reuters)"
 * dateline.places();   // ["YANGON"]
 * dateline.sources();  // ["Reuters"]
 * dateline.date();     // Optional[--07-25]
 * }</pre>
 *
 * @param span the run without the dash, colon or stop that closes it
 * @param places as written, each with its qualifier (`CAMBRIDGE, Mass.`); may be empty
 * @param sources agencies or publishers as written, brackets off; may be empty
 * @param date a {@link LocalDate}, a {@link MonthDay} where the run gives no year, or a {@link
 *     YearMonth} where it gives no day; empty if it gives no date
 */
public record Dateline(
    Span span, List<String> places, List<String> sources, Optional<TemporalAccessor> date) {

  /**
   * A dateline.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the date is of another type, or the run names neither place
   *     nor source nor date
   */
  public Dateline {
    Objects.requireNonNull(span, "span");
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    date.ifPresent(Dateline::requireKnownType);
    if (places.isEmpty() && sources.isEmpty() && date.isEmpty()) {
      throw new IllegalArgumentException("a dateline names a place, a source or a date");
    }
  }

  private static void requireKnownType(TemporalAccessor date) {
    if (!(date instanceof LocalDate || date instanceof MonthDay || date instanceof YearMonth)) {
      throw new IllegalArgumentException(
          "a dateline's date is a LocalDate, MonthDay or YearMonth, not a "
              + date.getClass().getName());
    }
  }
}
