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
 * @param placeSpans where its places stand, each with its qualifier (`CAMBRIDGE, Mass.`); may be
 *     empty
 * @param sourceSpans where its agencies or publishers stand, brackets off; may be empty
 * @param date a {@link LocalDate}, a {@link MonthDay} where the run gives no year, or a {@link
 *     YearMonth} where it gives no day; empty if it gives no date
 * @param confidence 0 to 1: how sure it is that this is the dateline of the article
 */
public record Dateline(
    Span span,
    List<Span> placeSpans,
    List<Span> sourceSpans,
    Optional<TemporalAccessor> date,
    double confidence) {

  /**
   * A dateline.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the date is of another type, if the run names neither place
   *     nor source nor date, or the confidence is not between 0 and 1
   */
  public Dateline {
    Objects.requireNonNull(span, "span");
    placeSpans = List.copyOf(placeSpans);
    sourceSpans = List.copyOf(sourceSpans);
    Confidence.check(confidence);
    date.ifPresent(Dateline::requireKnownType);
    if (placeSpans.isEmpty() && sourceSpans.isEmpty() && date.isEmpty()) {
      throw new IllegalArgumentException("a dateline names a place, a source or a date");
    }
  }

  /**
   * The places in words.
   *
   * @return as written, each with its qualifier; empty if there are none
   */
  public List<String> places() {
    return placeSpans.stream().map(Span::text).toList();
  }

  /**
   * The agencies or publishers in words.
   *
   * @return as written, brackets off; empty if there are none
   */
  public List<String> sources() {
    return sourceSpans.stream().map(Span::text).toList();
  }

  private static void requireKnownType(TemporalAccessor date) {
    if (!(date instanceof LocalDate || date instanceof MonthDay || date instanceof YearMonth)) {
      throw new IllegalArgumentException(
          "a dateline's date is a LocalDate, MonthDay or YearMonth, not a "
              + date.getClass().getName());
    }
  }
}
