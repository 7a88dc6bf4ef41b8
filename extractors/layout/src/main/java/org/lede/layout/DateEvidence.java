package org.lede.layout;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lede.text.ArticleText;

/**
 * What a page tells of the days round its article: the other dates in its lines, what its prose
 * tells as past, when and where it was found.
 */
final class DateEvidence {

  /** How far a sentence is looked for round a date. */
  private static final int SENTENCE = 400;

  private final List<DateParts> pageDates;
  private final List<DateParts> toldDates = new ArrayList<>();
  private final List<DateMonthMention> toldMonths = new ArrayList<>();
  private final Optional<LocalDate> retrieved;
  private final Optional<LocalDate> inAddress;
  private final String domain;
  private final String language;

  private DateEvidence(
      TimeReader reader, ArticleText text, List<TimeMention> pageMentions, String language) {
    this.pageDates = pageMentions.stream().flatMap(mention -> mention.date().stream()).toList();
    this.retrieved = text.retrieved().map(DateEvidence::day);
    this.inAddress = text.url().flatMap(address -> DateInAddress.of(reader, address));
    this.domain = text.url().map(DateEvidence::domain).orElse("");
    this.language = language;
  }

  /**
   * Gathers the evidence of a page.
   *
   * @param text the page, with its hints
   * @param lines the dates and times in its lines outside the prose
   * @param prose the lines of the article's prose
   * @param language of the article's prose, or the empty string
   */
  static DateEvidence of(
      TimeReader reader,
      ArticleText text,
      List<TimeMention> lines,
      List<Stretch> prose,
      String language) {
    DateEvidence evidence = new DateEvidence(reader, text, lines, language);
    prose.forEach(stretch -> evidence.addProse(reader, text.text(), stretch));
    return evidence;
  }

  /** Part of a text: start and end as UTF-16 offsets. */
  record Stretch(int start, int end) {}

  private void addProse(TimeReader reader, String text, Stretch stretch) {
    for (TimeMention mention : reader.read(text, stretch.start(), stretch.end())) {
      if (mention.date().isPresent() && isPast(reader, text, stretch, mention.start())) {
        toldDates.add(mention.date().get());
      }
    }
    for (DateMonthMention month : reader.months(text, stretch.start(), stretch.end())) {
      if (isPast(reader, text, stretch, month.start())) {
        toldMonths.add(month);
      }
    }
  }

  /** What a sentence with no word of the future in it tells has happened. */
  private static boolean isPast(TimeReader reader, String text, Stretch stretch, int at) {
    int start = Math.max(stretch.start(), at - SENTENCE);
    int end = Math.min(stretch.end(), at + SENTENCE);
    return !reader.tellsOfFuture(text, sentenceStart(text, start, at), sentenceEnd(text, at, end));
  }

  private static int sentenceStart(String text, int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (isSentenceEnd(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int sentenceEnd(String text, int at, int to) {
    for (int i = at; i < to; i++) {
      if (isSentenceEnd(text, i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isSentenceEnd(String text, int i) {
    return ".!?。".indexOf(text.charAt(i)) >= 0
        && (i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1)));
  }

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

  /** The dates that the prose tells as past, some without a year. */
  List<DateParts> toldDates() {
    return toldDates;
  }

  /** The months that the prose tells as past, with a year or bare. */
  List<DateMonthMention> toldMonths() {
    return toldMonths;
  }

  Optional<LocalDate> retrieved() {
    return retrieved;
  }

  Optional<LocalDate> inAddress() {
    return inAddress;
  }

  String domain() {
    return domain;
  }

  String language() {
    return language;
  }
}
