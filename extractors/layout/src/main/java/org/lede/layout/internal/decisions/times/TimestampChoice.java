package org.lede.layout.internal.decisions.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.DateParts;
import org.lede.layout.internal.time.TimeLabel;
import org.lede.layout.internal.time.TimeMention;
import org.lede.text.ArticleText;

/**
 * Chooses when the article was published and updated among the times of the lines that may be its
 * time lines.
 *
 * <p>Labels decide first. What no label names is the publication; of two such in one line the later
 * is the update. A time with the label of an update is never taken for the publication, an update
 * never lies before it, and nothing lies after the retrieval.
 */
public final class TimestampChoice {

  /**
   * A line of the page that tells times.
   *
   * @param index which line it is
   * @param times its times in the order of the text, with their labels
   * @param weight how likely it is the article's own time line, 0 to 1
   */
  public record Line(int index, List<TimeMention> times, double weight) {}

  /** The two choices. */
  public record Choice(
      Optional<TimestampResolver.Read> published, Optional<TimestampResolver.Read> updated) {

    /** The page tells neither. */
    public static final Choice NONE = new Choice(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
      return published.isEmpty() && updated.isEmpty();
    }
  }

  private record Candidate(TimeMention mention, TimestampResolver.Read read, Line line) {

    TimeLabel label() {
      return mention.label().kind();
    }

    double confidence() {
      return read.confidence();
    }
  }

  /** What is left of a date that the page prints at its head whatever the article. */
  private static final double MASTHEAD = 0.5;

  private final DateEvidence evidence;
  private final TimestampResolver reading;

  public TimestampChoice(ArticleText text, DateEvidence evidence) {
    this.evidence = evidence;
    this.reading = new TimestampResolver(text, evidence);
  }

  /** Chooses among the times of some lines, which stand in the order of the text. */
  public Choice choose(List<Line> lines) {
    List<Candidate> candidates = candidates(lines);
    Optional<Candidate> published = published(candidates);
    Optional<Candidate> updated = updated(candidates, published);
    Optional<Candidate> earlier =
        updated.filter(later -> published.isPresent() && isBefore(later, published.get()));
    if (earlier.isEmpty()) {
      return new Choice(published.map(Candidate::read), updated.map(Candidate::read));
    }
    return earlier.get().label() == TimeLabel.NONE
        ? new Choice(earlier.map(Candidate::read), published.map(Candidate::read))
        : new Choice(published.map(Candidate::read), Optional.empty());
  }

  // --- candidates ---

  private List<Candidate> candidates(List<Line> lines) {
    List<Candidate> candidates = new ArrayList<>();
    Optional<LocalDate> beside = Optional.empty();
    for (Line line : lines) {
      for (TimeMention mention : line.times()) {
        Optional<Candidate> candidate = candidate(mention, line, beside);
        candidate.ifPresent(candidates::add);
        if (candidate.isPresent() && !mention.needsReference()) {
          beside = Optional.of(candidate.get().read().timestamp().date());
        }
      }
    }
    return candidates;
  }

  private Optional<Candidate> candidate(
      TimeMention mention, Line line, Optional<LocalDate> beside) {
    boolean bareTime = mention.timeOnly() && mention.label().kind() == TimeLabel.NONE;
    return bareTime
        ? Optional.empty()
        : reading
            .read(mention, beside)
            .filter(this::isInTime)
            .map(read -> new Candidate(mention, weighed(mention, read, line), line));
  }

  private boolean isInTime(TimestampResolver.Read read) {
    return evidence
        .retrieved()
        .filter(day -> read.timestamp().date().isAfter(day.plusDays(1)))
        .isEmpty();
  }

  private TimestampResolver.Read weighed(
      TimeMention mention, TimestampResolver.Read read, Line line) {
    double trust = isMasthead(mention, read) ? MASTHEAD : trust(mention);
    return read.withConfidence(read.confidence() * line.weight() * trust);
  }

  /** Weekday and date of the day of retrieval, without a time: what a page prints at its head. */
  private boolean isMasthead(TimeMention mention, TimestampResolver.Read read) {
    return mention.label().kind() == TimeLabel.NONE
        && mention.time().isEmpty()
        && mention.date().flatMap(DateParts::weekday).isPresent()
        && evidence.retrieved().equals(Optional.of(read.timestamp().date()));
  }

  /** Without a label a time may belong to another story, the more so one that is told from now. */
  private static double trust(TimeMention mention) {
    return switch (mention.label().kind()) {
      case PUBLISHED, UPDATED -> 1;
      case AS_OF -> 0.9;
      case NONE -> mention.ago().isPresent() ? 0.5 : 0.85;
    };
  }

  // --- choice ---

  private static Optional<Candidate> published(List<Candidate> candidates) {
    return best(candidates.stream().filter(candidate -> candidate.label() != TimeLabel.UPDATED));
  }

  private static Optional<Candidate> updated(
      List<Candidate> candidates, Optional<Candidate> published) {
    return best(candidates.stream().filter(candidate -> candidate.label() == TimeLabel.UPDATED))
        .or(() -> asOf(candidates, published))
        .or(() -> published.flatMap(first -> second(candidates, first)));
  }

  /** "As of" beside a publication is an update. */
  private static Optional<Candidate> asOf(
      List<Candidate> candidates, Optional<Candidate> published) {
    return best(
        candidates.stream()
            .filter(candidate -> candidate.label() == TimeLabel.AS_OF)
            .filter(candidate -> published.isPresent() && !published.get().equals(candidate)));
  }

  /** Two times without labels in one line. */
  private static Optional<Candidate> second(List<Candidate> candidates, Candidate first) {
    return best(
        candidates.stream()
            .filter(candidate -> candidate.line().index() == first.line().index())
            .filter(candidate -> candidate.label() == TimeLabel.NONE)
            .filter(candidate -> first.label() == TimeLabel.NONE && !candidate.equals(first))
            .filter(candidate -> isBefore(first, candidate) || isBefore(candidate, first)));
  }

  /** The surest; of equals the first in the text, which max would not give. */
  private static Optional<Candidate> best(Stream<Candidate> candidates) {
    return candidates.min(Comparator.comparingDouble(Candidate::confidence).reversed());
  }

  private static boolean isBefore(Candidate one, Candidate two) {
    Temporal first = one.read().timestamp().value();
    Temporal second = two.read().timestamp().value();
    if (first instanceof OffsetDateTime a && second instanceof OffsetDateTime b) {
      return a.isBefore(b);
    }
    return (first instanceof LocalDate || second instanceof LocalDate)
        ? LocalDate.from(first).isBefore(LocalDate.from(second))
        : local(first).isBefore(local(second));
  }

  private static LocalDateTime local(Temporal value) {
    return LocalDate.from(value).atTime(LocalTime.from(value));
  }
}
