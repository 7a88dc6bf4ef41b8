package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.text.Span;

/** The dateline, at the head of one of the first paragraphs. */
public final class DatelineDecision {

  /** A text of no more lines is read from end to end. */
  private static final int MAX_OPENINGS = 12;

  private static final int MAX_PARAGRAPHS = 6;
  private static final int LINES_BEFORE_PARAGRAPH = 2;

  /** No dateline lies further into its paragraph. */
  private static final int MAX_OPENING = 1000;

  /** A line less likely to tell the time of publication is that of a teaser. */
  private static final float MIN_PUBLISHED = 0.1f;

  /** So strong is a bare name of two words by its form. */
  private static final double MIN_STRENGTH_OF_BYLINE = 0.4;

  private DatelineDecision() {}

  static Optional<DatelineReader.Found> of(LineRoles roles, Reasons reasons) {
    Optional<DatelineReader.Found> found =
        DatelineReader.shared()
            .read(roles.page().source(), openings(roles))
            .or(() -> besideDate(roles))
            .or(() -> labelled(roles));
    found.ifPresent(
        dateline -> {
          int line = roles.page().lineAt(dateline.dateline().span().start());
          reasons.say(line, "dateline", "opens it, " + Reasons.percent(dateline.confidence()));
        });
    return found;
  }

  /** The place on the line of the date, above the first paragraph. */
  private static Optional<DatelineReader.Found> besideDate(LineRoles roles) {
    Optional<DatelineReader.Found> found = Optional.empty();
    for (int i = 0; i < roles.size() && found.isEmpty() && !isBody(roles, i); i++) {
      found = roles.probability(i, Role.PUBLISHED) < MIN_PUBLISHED ? found : besideDate(roles, i);
    }
    return found;
  }

  /** The place that a label names, above the first paragraph. */
  private static Optional<DatelineReader.Found> labelled(LineRoles roles) {
    Optional<DatelineReader.Found> found = Optional.empty();
    for (int i = 0; i < roles.size() && found.isEmpty() && !isBody(roles, i); i++) {
      found = DatelineReader.shared().readLabelled(roles.page().source(), roles.page().span(i));
    }
    return found;
  }

  private static boolean isBody(LineRoles roles, int line) {
    return roles.isLikely(line, Role.PARAGRAPH);
  }

  /** What a line that names a place beside its date says; the author stands right above it. */
  static Optional<DatelineReader.Found> besideDate(LineRoles roles, int line) {
    PageLine range = roles.page().line(line);
    return DatelineReader.shared()
        .readBesideDate(
            roles.page().source(),
            roles.page().source().span(range.start(), range.end()),
            isBelowByline(roles, line));
  }

  private static boolean isBelowByline(LineRoles roles, int line) {
    return line > 0
        && roles
            .readings()
            .byline(line - 1)
            .filter(reading -> reading.strength() >= MIN_STRENGTH_OF_BYLINE)
            .filter(
                reading ->
                    reading.authors().stream()
                        .anyMatch(author -> author.kind() == Contributor.Kind.PERSON))
            .isPresent();
  }

  /** The first paragraphs with the lines before them; of a short text all its lines. */
  public static List<Span> openings(LineRoles roles) {
    int size = roles.size();
    List<Span> openings = new ArrayList<>();
    int paragraphs = 0;
    int next = 0;
    for (int i = 0; i < size && paragraphs < MAX_PARAGRAPHS; i++) {
      boolean paragraph = roles.isLikely(i, Role.PARAGRAPH);
      if (size <= MAX_OPENINGS || paragraph) {
        next = Math.max(next, i - LINES_BEFORE_PARAGRAPH);
        for (; next <= i; next++) {
          openings.add(opening(roles.page(), next));
        }
        paragraphs += paragraph ? 1 : 0;
      }
    }
    return openings;
  }

  private static Span opening(Page page, int index) {
    PageLine line = page.line(index);
    return page.source().span(line.start(), Math.min(line.end(), line.start() + MAX_OPENING));
  }
}
