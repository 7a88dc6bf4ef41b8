package org.lede.layout.internal.byline;

import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.layout.internal.words.WordLists;

/** What speaks for and against a line being a byline, gathered while it is read. */
final class BylineEvidence {

  /** How surely a mark opens a byline. */
  enum Mark {
    /** Written by, Author: hardly anything else. */
    SURE,
    /** By, Von: if a name follows. */
    PLAIN,
    /** Na, Di, Por: a word that opens many sentences too. */
    WEAK;

    /** The sort of a mark by its list; empty if it needs a colon that is not there. */
    static Optional<Mark> of(List<WordLists.Word> entries, boolean colon) {
      if (colon) {
        return Optional.of(SURE);
      }
      Optional<Mark> best = Optional.empty();
      for (WordLists.Word entry : entries) {
        Optional<Mark> sort = of(entry.value());
        if (sort.isPresent() && (best.isEmpty() || sort.get().compareTo(best.get()) < 0)) {
          best = sort;
        }
      }
      return best;
    }

    private static Optional<Mark> of(String value) {
      return switch (value) {
        case "sure" -> Optional.of(SURE);
        case "weak" -> Optional.of(WEAK);
        case "colon" -> Optional.empty();
        default -> Optional.of(PLAIN);
      };
    }
  }

  boolean time;
  boolean handle;
  boolean role;
  boolean genre;
  boolean stops;
  boolean others;
  boolean sentence;

  /** Whether a dash opens the line: whoever stands behind it said or posted what is above. */
  boolean quoted;

  int unexplained;
  int asides;
  int skipped;

  /** Words after a name's in, with, for. */
  int tail;

  private int prefix;
  private Optional<Mark> mark = Optional.empty();

  void mark(Mark found) {
    if (mark.isEmpty() || found.compareTo(mark.get()) < 0) {
      mark = Optional.of(found);
    }
  }

  boolean marked() {
    return mark.isPresent();
  }

  /** Words before the first separator or mark are a section label or a time, not a sentence. */
  void prefixEnds(boolean noAuthorYet) {
    if (noAuthorYet) {
      prefix += unexplained;
      unexplained = 0;
    }
  }

  /** What a bar parts from the mark is a row of sections and tags, not the head of a sentence. */
  void forgetPrefix() {
    prefix = 0;
  }

  double strength(List<BylineNames.Found> authors, BylineContext context) {
    BylineNames.Found first = authors.get(0);
    double form = mark.isPresent() ? marked(first, mark.get()) : bare(authors);
    if (context.afterMark() && !marked()) {
      form = Math.max(form, 0.45 + 0.5 * first.score());
    }
    if (context.afterMark() && first.score() >= 0.5) {
      form = Math.max(form, 0.85);
    }
    double beside = context.withTime() ? 0.1 : 0;
    return clamp((form + beside) * doubt());
  }

  private static double marked(BylineNames.Found first, Mark mark) {
    double sure =
        switch (mark) {
          case SURE -> 0.97;
          case PLAIN -> 0.93;
          case WEAK -> 0.85;
        };
    if (first.kind() == Contributor.Kind.ORGANIZATION) {
      return sure - 0.05;
    }
    return first.score() >= 0.5 ? sure : sure * (0.35 + first.score());
  }

  private double bare(List<BylineNames.Found> authors) {
    BylineNames.Found first = authors.get(0);
    if (first.kind() == Contributor.Kind.ORGANIZATION) {
      return 0.5 + (time ? 0.1 : 0);
    }
    double least =
        authors.stream()
            .filter(author -> author.kind() == Contributor.Kind.PERSON)
            .mapToDouble(BylineNames.Found::score)
            .min()
            .orElse(0);
    double form = least * 0.7;
    form += role ? 0.25 : 0;
    form += handle ? 0.2 : 0;
    form += time || stops ? 0.15 : 0;
    return Math.min(0.9, form);
  }

  private double doubt() {
    double sure = 1;
    if (unexplained > 0) {
      sure = mark.isPresent() ? 1.0 / (1 + unexplained) : 0.25 / unexplained;
    }
    sure *= prefix == 0 || time || genre ? 1 : prefix < 3 ? 0.8 : 0.5;
    sure *= skipped > 8 && mark.isEmpty() ? 0.3 : 1;
    sure *= isCaption() ? 0.3 : 1;
    sure *= quoted && mark.isEmpty() ? 0.4 : 1;
    return sentence ? sure * 0.5 : sure;
  }

  /** Pale Gulls over the wide harbour Photo: A. Bell: more than a name, and a picture's maker. */
  private boolean isCaption() {
    return mark.isEmpty() && others && (tail > 1 || prefix > 0);
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(0.99, value));
  }
}
