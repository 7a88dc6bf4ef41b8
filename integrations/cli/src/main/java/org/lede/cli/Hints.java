package org.lede.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.lede.html.HtmlPage;
import org.lede.text.ArticleText;

/**
 * What is known of a text's origin.
 *
 * @param retrieved when it was fetched
 * @param url where it was found
 */
record Hints(Optional<Instant> retrieved, Optional<URI> url) {

  static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

  /**
   * Reads a moment as people write it: {@code 2026-03-01T08:00:00Z}, {@code 2026-03-01 08:00} or
   * {@code 2026-03-01}. What has no zone counts as UTC.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static Instant instant(String written) {
    String trimmed = written.strip();
    boolean blankBetween = trimmed.length() > 10 && trimmed.charAt(10) == ' ';
    String iso = blankBetween ? trimmed.substring(0, 10) + 'T' + trimmed.substring(11) : trimmed;
    try {
      return iso.indexOf('T') < 0 ? startOf(LocalDate.parse(iso)) : moment(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an ISO 8601 date and time: " + written, e);
    }
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant moment(String iso) {
    TemporalAccessor moment =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, ZonedDateTime::from, LocalDateTime::from);
    return moment instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(moment);
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none
   */
  static URI url(String written) {
    try {
      return new URI(written.strip());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a URL: " + written, e);
    }
  }

  /** These hints, and the others where these say nothing. */
  Hints or(Hints others) {
    return new Hints(retrieved.or(others::retrieved), url.or(others::url));
  }

  /** The text of a page, with what is known of it. */
  ArticleText ofHtml(String html) {
    return of(HtmlPage.of(html, url.map(URI::toString).orElse("")).text());
  }

  /** The text of a page as it was sent, with what is known of it. */
  ArticleText ofHtml(byte[] html, Optional<Charset> declared) {
    String header = declared.map(charset -> "text/html; charset=" + charset.name()).orElse("");
    return of(HtmlPage.of(html, header, url.map(URI::toString).orElse("")).text());
  }

  ArticleText of(String text) {
    return of(ArticleText.of(text));
  }

  private ArticleText of(ArticleText text) {
    ArticleText result = text;
    if (retrieved.isPresent()) {
      result = result.retrieved(retrieved.get());
    }
    return url.isPresent() ? result.url(url.get()) : result;
  }
}
