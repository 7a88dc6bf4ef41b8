package org.lede.layout.internal.time;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lede.text.ArticleText;

/**
 * What a page tells of the days round its article: the other dates in its lines, what its prose
 * tells as past, when and where it was found. It belongs to one text and one thread.
 */
public final class DateEvidence {

  private final List<DateParts> pageDates;
  private final Supplier<DatesInProse> reading;

  /** Read when first asked for, as most pages have no date of two readings. */
  private @Nullable DatesInProse told;

  private final Optional<LocalDate> retrieved;
  private final Optional<LocalDate> inAddress;
  private final String domain;
  private final String language;
  private final boolean monthFirst;
  private final Optional<String> monthFirstDomain;

  private DateEvidence(
      TimeReader reader,
      ArticleText text,
      List<TimeMention> lines,
      Supplier<DatesInProse> reading,
      String language) {
    this.pageDates = lines.stream().flatMap(mention -> mention.date().stream()).toList();
    this.retrieved = text.retrieved().map(DateEvidence::day);
    this.inAddress = text.url().flatMap(address -> DateInAddress.of(reader, address));
    this.domain = text.url().map(DateEvidence::domain).orElse("");
    this.reading = reading;
    this.language = language;
    this.monthFirst = reader.monthFirst(language);
    this.monthFirstDomain = reader.monthFirstDomain(domain);
  }

  /**
   * Gathers the evidence of a page.
   *
   * @param text the page, with its hints
   * @param lines the dates and times in its lines outside the prose
   * @param prose the lines of the article's prose
   * @param language of the article's prose, or the empty string
   */
  public static DateEvidence of(
      TimeReader reader,
      ArticleText text,
      List<TimeMention> lines,
      List<Stretch> prose,
      String language) {
    return new DateEvidence(reader, text, lines, () -> told(reader, text, prose), language);
  }

  private static DatesInProse told(TimeReader reader, ArticleText text, List<Stretch> prose) {
    DatesInProse all = new DatesInProse(new ArrayList<>(), new ArrayList<>());
    for (Stretch stretch : prose) {
      DatesInProse part = reader.told(text.text(), stretch.start(), stretch.end());
      all.dates().addAll(part.dates());
      all.months().addAll(part.months());
    }
    return all;
  }

  /** Part of a text: start and end as UTF-16 offsets. */
  public record Stretch(int start, int end) {}

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The last part of the host's name, a country more often than not. */
  private static String domain(URI address) {
    String host = address.getHost();
    return host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The dates in lines outside the prose. */
  List<DateParts> pageDates() {
    return pageDates;
  }

  /** What the prose tells as past. */
  DatesInProse told() {
    if (told == null) {
      told = reading.get();
    }
    return told;
  }

  public Optional<LocalDate> retrieved() {
    return retrieved;
  }

  public Optional<LocalDate> inAddress() {
    return inAddress;
  }

  String domain() {
    return domain;
  }

  /** How surely pages of the domain put the month first: "partly", or empty for surely. */
  Optional<String> monthFirstDomain() {
    return monthFirstDomain;
  }

  String language() {
    return language;
  }

  /** Whether the language puts the month before the day. */
  boolean monthFirst() {
    return monthFirst;
  }
}
