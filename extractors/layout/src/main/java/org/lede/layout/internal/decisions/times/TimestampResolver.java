package org.lede.layout.internal.decisions.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lede.Timestamp;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.DateParts;
import org.lede.layout.internal.time.DayMonthOrder;
import org.lede.layout.internal.time.TimeAgo;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeParts;
import org.lede.text.ArticleText;

/**
 * Makes a timestamp of a mention: settles the order of day and month, and completes what is missing
 * from a date beside it or from the moment of retrieval. Where neither is known there is none.
 */
public final class TimestampResolver {

  /** A page of unknown zone may show an hour that Greenwich has yet to see. */
  private static final int HOURS_AHEAD = 3;

  private final ArticleText text;
  private final DateEvidence evidence;
  private final DayMonthOrder order;
  private final StatedTimes stated;

  public TimestampResolver(ArticleText text, DateEvidence evidence) {
    this.text = text;
    this.evidence = evidence;
    this.order = new DayMonthOrder(evidence);
    this.stated = StatedTimes.of(text.markup());
  }

  /** A timestamp and how sure it is that the page means it so, given that it means a timestamp. */
  public record Read(Timestamp timestamp) {

    public double confidence() {
      return timestamp.confidence();
    }

    Read withConfidence(double confidence) {
      return new Read(
          new Timestamp(timestamp.span(), timestamp.value(), timestamp.otherReading(), confidence));
    }
  }

  private record Day(LocalDate date, Optional<LocalDate> other, double confidence) {}

  /**
   * Reads a mention.
   *
   * @param beside a full date of the same line or article, for a mention without day or year
   */
  public Optional<Read> read(TimeMention mention, Optional<LocalDate> beside) {
    Optional<LocalDate> near = beside.or(evidence::inAddress).or(stated::day);
    return day(mention, near).map(found -> stated.settle(read(mention, found)));
  }

  private Optional<Day> day(TimeMention mention, Optional<LocalDate> near) {
    if (mention.date().isPresent()) {
      return calendarDay(mention.date().get(), mention.time(), near);
    }
    return mention.ago().isPresent() ? dayAgo(mention.ago().get()) : dayOfTime(mention, near);
  }

  private Read read(TimeMention mention, Day day) {
    Optional<Temporal> other = day.other().map(date -> at(date, mention.time()));
    return new Read(
        new Timestamp(
            text.span(mention.start(), mention.end()),
            at(day.date(), mention.time()),
            other,
            day.confidence()));
  }

  private static Temporal at(LocalDate date, Optional<TimeParts> time) {
    if (time.isEmpty()) {
      return date;
    }
    LocalDateTime local = date.atTime(time.get().time());
    Optional<ZoneOffset> offset = time.get().zone().map(zone -> zone.on(date));
    return offset.isPresent() ? OffsetDateTime.of(local, offset.get()) : local;
  }

  // --- a calendar date ---

  private Optional<Day> calendarDay(
      DateParts written, Optional<TimeParts> time, Optional<LocalDate> near) {
    DateParts date = written.shortYear() ? notInFuture(written) : written;
    if (date.year().isPresent()) {
      DayMonthOrder.Choice choice = order.choose(date, time, true);
      return choice
          .date()
          .date()
          .map(day -> new Day(day, otherDay(choice), Math.min(0.98, choice.confidence())));
    }
    return yearless(date, time, near);
  }

  private static Optional<LocalDate> otherDay(DayMonthOrder.Choice choice) {
    return choice.other().flatMap(DateParts::date);
  }

  /** "69" is 1969 for a page that was fetched before 2069. */
  private DateParts notInFuture(DateParts date) {
    int year = date.year().orElseThrow();
    boolean future = evidence.retrieved().filter(day -> year > day.getYear() + 1).isPresent();
    return future ? date.inYear(year - 100) : date;
  }

  private Optional<Day> yearless(
      DateParts date, Optional<TimeParts> time, Optional<LocalDate> near) {
    Optional<LocalDate> day =
        near.isPresent()
            ? nearest(date, near.get())
            : evidence.retrieved().flatMap(retrieved -> lastBefore(date, retrieved));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DayMonthOrder.Choice choice = order.choose(date.inYear(day.get().getYear()), time, false);
    return choice
        .date()
        .date()
        .map(
            found ->
                new Day(
                    found,
                    otherDay(choice),
                    Math.min(near.isPresent() ? 0.9 : 0.85, choice.confidence())));
  }

  private static Optional<LocalDate> nearest(DateParts date, LocalDate near) {
    return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
        .boxed()
        .flatMap(year -> date.in(year).stream())
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, near))));
  }

  /**
   * The last such day up to the retrieval; on the weekday stated, if one of the last years has it.
   */
  private static Optional<LocalDate> lastBefore(DateParts date, LocalDate retrieved) {
    Comparator<LocalDate> byWeekday =
        Comparator.comparing(
            day -> date.weekday().isEmpty() || date.weekday().get() == day.getDayOfWeek());
    return IntStream.rangeClosed(retrieved.getYear() - 6, retrieved.getYear() + 1)
        .boxed()
        .flatMap(year -> date.in(year).stream())
        .filter(day -> !day.isAfter(retrieved.plusDays(1)))
        .max(byWeekday.thenComparing(Comparator.naturalOrder()));
  }

  // --- told from the moment of retrieval ---

  /** Of "2 hours ago" the day alone is told: the page's local time is not known. */
  private Optional<Day> dayAgo(TimeAgo ago) {
    return text.retrieved()
        .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
        .map(moment -> moment.minus(ago.amount(), ago.unit()).toLocalDate())
        .map(day -> new Day(day, Optional.empty(), ago.unit() == ChronoUnit.WEEKS ? 0.4 : 0.7));
  }

  private Optional<Day> dayOfTime(TimeMention mention, Optional<LocalDate> near) {
    Optional<Day> beside = near.map(day -> new Day(day, Optional.empty(), 0.75));
    return beside.or(
        () ->
            text.retrieved()
                .flatMap(instant -> mention.time().map(time -> lastAt(time, instant)))
                .map(day -> new Day(day, Optional.empty(), 0.6)));
  }

  /** The last day on which it was that time before the retrieval, in the zone that is stated. */
  private static LocalDate lastAt(TimeParts time, Instant retrieved) {
    LocalDate day = LocalDate.ofInstant(retrieved, ZoneOffset.UTC);
    ZoneOffset offset = time.zone().map(zone -> zone.on(day)).orElse(ZoneOffset.UTC);
    int leeway = time.zone().isPresent() ? 0 : HOURS_AHEAD;
    LocalDateTime latest = LocalDateTime.ofInstant(retrieved, offset).plusHours(leeway);
    LocalDateTime then = latest.toLocalDate().atTime(time.time());
    return then.isAfter(latest) ? latest.toLocalDate().minusDays(1) : latest.toLocalDate();
  }
}
