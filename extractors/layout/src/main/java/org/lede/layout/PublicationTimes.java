package org.lede.layout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lede.Timestamp;

/**
 * Chooses among the dates of a page those on which the article was published and updated.
 *
 * <p>Labels decide where they stand. Without one, the first date of the likeliest line is the
 * publication, and a later one beside it the update.
 */
final class PublicationTimes {

  /** A timestamp with how sure it is. */
  record Stamp(Timestamp timestamp, double confidence) {}

  /** A date or time in a line that may be the article's own. */
  private record Candidate(int line, TimeMention mention, TimeLabel label, double weight) {}

  private static final float WORTH_READING = 0.08f;
  private static final double LEAST_CONFIDENCE = 0.1;
  private static final float PROSE = 0.5f;
  private static final int LONGEST_TIME_LINE = 240;
  private static final int NEAR = 3;

  private final PageReading page;
  private final List<Candidate> candidates = new ArrayList<>();
  private final TimestampReading reading;
  private final Optional<LocalDate> fullDate;

  private PublicationTimes(PageReading page, String language) {
    this.page = page;
    List<TimeMention> mentions = new ArrayList<>();
    List<DateEvidence.Stretch> prose = new ArrayList<>();
    for (int i = 0; i < page.page().size(); i++) {
      gather(i, mentions, prose);
    }
    DateEvidence evidence =
        DateEvidence.of(Readers.times(), page.page().source(), mentions, prose, language);
    this.reading = new TimestampReading(page.page().source(), evidence);
    this.fullDate = likeliestFullDate();
  }

  static PublicationTimes of(PageReading page, String language) {
    return new PublicationTimes(page, language);
  }

  private void gather(int line, List<TimeMention> mentions, List<DateEvidence.Stretch> prose) {
    PageLine range = page.page().line(line);
    if (page.probability(line, Role.PARAGRAPH) >= PROSE) {
      prose.add(new DateEvidence.Stretch(range.start(), range.end()));
    } else if (range.length() <= LONGEST_TIME_LINE && Fact.DATE.of(page.facts().line(line)) > 0) {
      List<TimeMention> found =
          Readers.times().read(page.page().text(), range.start(), range.end());
      mentions.addAll(found);
      float weight = page.probability(line, Role.PUBLISHED);
      if (weight >= WORTH_READING) {
        found.forEach(mention -> candidates.add(candidate(line, mention, weight)));
      }
    }
  }

  private Candidate candidate(int line, TimeMention mention, float weight) {
    TimeLabel own = mention.label().kind();
    TimeLabel label = own == TimeLabel.NONE ? labelBefore(line) : own;
    return new Candidate(line, mention, label, weight);
  }

  /** A label may stand on the line before its time. */
  private TimeLabel labelBefore(int line) {
    if (line == 0) {
      return TimeLabel.NONE;
    }
    PageLine before = page.page().line(line - 1);
    return before.length() > LONGEST_TIME_LINE
        ? TimeLabel.NONE
        : Readers.times()
            .labelOnly(page.page().text(), before.start(), before.end())
            .orElse(TimeLabel.NONE);
  }

  private Optional<LocalDate> likeliestFullDate() {
    return candidates.stream()
        .filter(candidate -> !candidate.mention().needsReference())
        .max(Comparator.comparingDouble(Candidate::weight))
        .flatMap(candidate -> reading.read(candidate.mention(), Optional.empty()))
        .map(read -> read.timestamp().date());
  }

  Optional<Stamp> published() {
    return chosen().map(Chosen::stamp);
  }

  private record Chosen(Candidate candidate, Stamp stamp) {}

  private Optional<Chosen> chosen() {
    Optional<Chosen> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (candidate.label() != TimeLabel.UPDATED) {
        Optional<Chosen> next = read(candidate).map(stamp -> new Chosen(candidate, stamp));
        best = best.isPresent() && !isBetter(next, best.get()) ? best : next.or(orElse(best));
      }
    }
    return best.filter(found -> found.stamp().confidence() >= LEAST_CONFIDENCE);
  }

  private static java.util.function.Supplier<Optional<Chosen>> orElse(Optional<Chosen> best) {
    return () -> best;
  }

  private static boolean isBetter(Optional<Chosen> next, Chosen best) {
    return next.isPresent() && next.get().stamp().confidence() > best.stamp().confidence();
  }

  private Optional<Stamp> read(Candidate candidate) {
    return reading
        .read(candidate.mention(), candidate.mention().timeOnly() ? fullDate : Optional.empty())
        .filter(read -> !isInFuture(read.timestamp().date()))
        .map(read -> new Stamp(read.timestamp(), candidate.weight() * read.confidence()));
  }

  private boolean isInFuture(LocalDate day) {
    return page.page()
        .source()
        .retrieved()
        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).plusDays(1))
        .filter(day::isAfter)
        .isPresent();
  }

  /** Labelled as update, or the second and later one beside the publication. */
  Optional<Stamp> updated() {
    Optional<Chosen> published = chosen();
    Optional<Stamp> best = Optional.empty();
    for (Candidate candidate : candidates) {
      boolean labelled = candidate.label() == TimeLabel.UPDATED;
      boolean beside = published.isPresent() && follows(candidate, published.get().candidate());
      if (labelled || beside) {
        best = later(best, read(candidate).filter(stamp -> !isBefore(stamp, published)));
      }
    }
    return best.filter(stamp -> stamp.confidence() >= LEAST_CONFIDENCE);
  }

  private static boolean follows(Candidate candidate, Candidate published) {
    boolean near = candidate.line() >= published.line() && candidate.line() - published.line() <= NEAR;
    return near
        && candidate.label() == TimeLabel.NONE
        && candidate.mention().start() > published.mention().end()
        && !candidate.mention().timeOnly();
  }

  private static Optional<Stamp> later(Optional<Stamp> best, Optional<Stamp> next) {
    boolean better =
        best.isEmpty() || (next.isPresent() && next.get().confidence() > best.get().confidence());
    return better ? next : best;
  }

  private static boolean isBefore(Stamp stamp, Optional<Chosen> published) {
    return published.isPresent()
        && stamp.timestamp().date().isBefore(published.get().stamp().timestamp().date());
  }
}
