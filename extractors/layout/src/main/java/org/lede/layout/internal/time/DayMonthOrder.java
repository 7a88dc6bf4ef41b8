package org.lede.layout.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settles which figure of "08.04.18" is the day: both readings are weighed against everything that
 * the page tells of its days, and custom (dots, language, country) decides only where the rest is
 * silent.
 *
 * <p>Weights are natural logarithms of odds: evidence adds up, and the difference of the two sums
 * is the confidence.
 */
public final class DayMonthOrder {

  /** A fact that hardly ever deceives: a future day, another weekday. */
  private static final double CERTAIN = 8;

  /** The same day elsewhere on the page or in its address. */
  private static final double SAME_DAY = 6;

  /** A day or two from such a day. */
  private static final double NEAR_DAY = 3;

  /** Another date of the page in the same figures shows the order. */
  private static final double SAME_FORM = 5;

  /** The reading lies before something that the text tells as past. */
  private static final double BEFORE_THE_NEWS = 3;

  /** A month without a year would lie before a month of the same text that has one. */
  private static final double BARE_BEFORE_DATED = 2;

  /** What months without a year weigh together at most. */
  private static final double BARE_MONTHS = 3;

  private final DateEvidence evidence;

  public DayMonthOrder(DateEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The reading of a date.
   *
   * @param date the date as the page means it
   * @param other the rejected reading, empty where figures or names allow one only
   * @param confidence how sure the choice is, 0.5 to 1
   */
  public record Choice(DateParts date, Optional<DateParts> other, double confidence) {}

  /**
   * Chooses.
   *
   * @param date as written, its year completed
   * @param time the time beside it, whose zone may tell the part of the world
   * @param yearWritten whether the year stands in the text
   */
  public Choice choose(DateParts date, Optional<TimeParts> time, boolean yearWritten) {
    if (!date.ambiguous()) {
      return new Choice(date, Optional.empty(), 1);
    }
    DateParts swapped = date.swapped();
    double lead = lead(date, swapped) + zone(time) + (yearWritten ? 0 : withoutYear());
    double confidence = 1 / (1 + StrictMath.exp(-Math.min(Math.abs(lead), 5)));
    return lead >= 0
        ? new Choice(date, Optional.of(swapped), confidence)
        : new Choice(swapped, Optional.of(date), confidence);
  }

  private double lead(DateParts dayFirst, DateParts monthFirst) {
    double lead = custom(dayFirst.figures().orElseThrow()) + sameForm(dayFirst);
    Optional<LocalDate> one = dayFirst.date();
    Optional<LocalDate> two = monthFirst.date();
    return one.isPresent() && two.isPresent()
        ? lead + weigh(one.get(), dayFirst) - weigh(two.get(), dayFirst)
        : lead;
  }

  private double weigh(LocalDate reading, DateParts date) {
    return weekday(reading, date)
        + retrieval(reading)
        + sameDay(reading, date)
        + news(reading)
        + bareMonths(reading)
        + yearlessDates(reading);
  }

  private static double weekday(LocalDate reading, DateParts date) {
    return date.weekday().isEmpty() || date.weekday().get() == reading.getDayOfWeek()
        ? 0
        : -CERTAIN;
  }

  /** A page is not older than its article, and most are fetched in its first days. */
  private double retrieval(LocalDate reading) {
    if (evidence.retrieved().isEmpty()) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(reading, evidence.retrieved().get());
    if (days < -1) {
      return -CERTAIN;
    }
    return days <= 7 ? 2 : 0;
  }

  private double sameDay(LocalDate reading, DateParts date) {
    Stream<LocalDate> others =
        evidence.pageDates().stream()
            .filter(other -> !other.ambiguous() && !other.equals(date))
            .flatMap(other -> other.date().stream());
    return Stream.concat(others, evidence.inAddress().stream())
        .mapToDouble(other -> nearness(reading, other))
        .max()
        .orElse(0);
  }

  private static double nearness(LocalDate reading, LocalDate other) {
    long days = Math.abs(ChronoUnit.DAYS.between(reading, other));
    if (days == 0) {
      return SAME_DAY;
    }
    return days <= 2 ? NEAR_DAY : 0;
  }

  private double sameForm(DateParts date) {
    char separator = date.figures().orElseThrow().separator();
    List<DateParts.Figures> settled =
        evidence.pageDates().stream()
            .flatMap(other -> other.figures().stream())
            .filter(figures -> figures.separator() == separator)
            .filter(figures -> figures.first() > 12 || figures.second() > 12)
            .toList();
    boolean dayFirst = settled.stream().anyMatch(figures -> figures.first() > 12);
    boolean monthFirst = settled.stream().anyMatch(figures -> figures.second() > 12);
    return (dayFirst ? SAME_FORM : 0) - (monthFirst ? SAME_FORM : 0);
  }

  private double news(LocalDate reading) {
    return lastDated().filter(last -> reading.isBefore(last)).isPresent() ? -BEFORE_THE_NEWS : 0;
  }

  /** The latest day that the text tells, with its year, as past; of a month its first day. */
  private Optional<LocalDate> lastDated() {
    Stream<LocalDate> days =
        evidence.told().dates().stream()
            .filter(date -> !date.ambiguous())
            .flatMap(date -> date.date().stream());
    Stream<LocalDate> months =
        evidence.told().months().stream()
            .filter(month -> month.year().isPresent())
            .map(month -> LocalDate.of(month.year().getAsInt(), month.month(), 1));
    return Stream.concat(days, months).max(LocalDate::compareTo);
  }

  /**
   * "In June" is last June. A writer who means one ten months back gives its year; and one that
   * would lie before "March 2018" of the same text is not the last.
   */
  private double bareMonths(LocalDate reading) {
    double weight = 0;
    boolean beforeDated = false;
    Optional<YearMonth> dated =
        lastDated().filter(last -> !last.isAfter(reading)).map(YearMonth::from);
    for (DatesInProse.NamedMonth month : evidence.told().months()) {
      if (month.year().isEmpty()) {
        int back = Math.floorMod(reading.getMonthValue() - month.month(), 12);
        weight -= back <= 6 ? 0 : Math.min(1.5, (back - 6) * 0.4);
        YearMonth meant = YearMonth.from(reading).minusMonths(back);
        beforeDated |= dated.isPresent() && meant.isBefore(dated.get());
      }
    }
    return Math.max(weight, -BARE_MONTHS) - (beforeDated ? BARE_BEFORE_DATED : 0);
  }

  /** A dateline's "July 25" is a day or two before the article. */
  private double yearlessDates(LocalDate reading) {
    return evidence.told().dates().stream()
        .filter(date -> date.year().isEmpty() && !date.ambiguous())
        .flatMap(date -> date.in(reading.getYear()).stream())
        .mapToDouble(day -> daysAfter(day, reading))
        .max()
        .orElse(0);
  }

  private static double daysAfter(LocalDate day, LocalDate reading) {
    long days = ChronoUnit.DAYS.between(day, reading);
    if (days >= 0 && days <= 3) {
      return 1.5;
    }
    return days >= 0 && days <= 14 ? 0.7 : 0;
  }

  /** The Americas write the month first; of the rest of the world hardly anyone. */
  private static double zone(Optional<TimeParts> time) {
    return time.flatMap(TimeParts::zone)
        .map(zone -> zone.standard().getTotalSeconds() >= 0 ? 1.5 : -1.5)
        .orElse(0.0);
  }

  /** "1/14" in a language that names the year first, as it does "2025/1/14". */
  private double withoutYear() {
    return evidence.monthFirst() && !evidence.language().equals("en") ? -6 : 0;
  }

  /** What is usual where nothing else speaks: above zero for the day first. */
  private double custom(DateParts.Figures figures) {
    boolean english = evidence.language().equals("en");
    return switch (figures.separator()) {
      case '.' -> english ? 1.5 : 4;
      case '-' -> english ? 0.5 : 2;
      default -> slashes(english);
    };
  }

  private double slashes(boolean english) {
    Optional<String> monthFirst = evidence.monthFirstDomain();
    if (monthFirst.isPresent()) {
      return monthFirst.get().equals("partly") ? 0 : -2.5;
    }
    boolean country = evidence.domain().length() == 2;
    return english && !country ? -0.7 : 3;
  }
}
