package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.BylineCandidates.Signature;
import org.lede.layout.internal.page.PageLine;

/** The lines that go with the likeliest byline, where several authors have a line each. */
public final class CoBylines {

  private static final int MAX_LINES_AWAY = 4;
  private static final int MAX_LINES_OF_LIST = 12;
  private static final double MIN_BESIDE = 0.63;
  private static final double MIN_STRENGTH_OF_NAME = 0.6;
  private static final double MIN_STRENGTH_OF_NEXT = 0.4;

  /** A longer line between two bylines is a headline, and the second belongs to that. */
  private static final int MAX_LETTERS_BETWEEN = 50;

  private final LineRoles roles;
  private final BylineCandidates lines;

  public CoBylines(PageDecisions page, BylineCandidates lines) {
    this.roles = page.roles();
    this.lines = lines;
  }

  /** The byline and those that go with it, in the order of the text. */
  public List<Signature> of(Signature main) {
    int top = top(main.line());
    int bottom = bottom(top);
    int last = Math.min(roles.size() - 1, main.line() + MAX_LINES_AWAY);
    List<Signature> all = new ArrayList<>();
    for (int i = Math.max(0, main.line() - MAX_LINES_AWAY); i < top; i++) {
      beside(main, i).ifPresent(all::add);
    }
    for (int i = top; i <= Math.max(bottom, last); i++) {
      Optional<Signature> next = i == main.line() ? Optional.of(main) : beside(main, i);
      (i <= bottom && next.isEmpty() ? listed(main, i) : next).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Signature> beside(Signature main, int line) {
    return Math.abs(line - main.line()) <= MAX_LINES_AWAY && isNear(main.line(), line)
        ? lines
            .signature(line)
            .filter(other -> other.confidence() >= MIN_BESIDE && !isRatherCredit(main, other))
        : Optional.empty();
  }

  /** An agency beside people, on a line that is as likely a photo's credit. */
  private boolean isRatherCredit(Signature main, Signature other) {
    boolean agency = !other.reading().marked() && !namesPeople(other.reading());
    return agency
        && namesPeople(main.reading())
        && roles.probability(other.line(), Role.CREDIT)
            >= roles.probability(other.line(), Role.BYLINE);
  }

  private boolean isNear(int one, int other) {
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      if (roles.page().line(i).length() >= MAX_LETTERS_BETWEEN) {
        return false;
      }
    }
    return true;
  }

  private Optional<Signature> listed(Signature main, int line) {
    return lines.read(line).map(reading -> new Signature(line, reading, main.confidence()));
  }

  /** The line below a lone By from which names alone lead down to a line, or the line itself. */
  private int top(int line) {
    int top = line;
    while (top > 0 && !lines.isBelowMark(top) && isNameOrBelowMark(top - 1)) {
      if (line - top >= MAX_LINES_OF_LIST) {
        return line;
      }
      top--;
    }
    return lines.isBelowMark(top) ? top : line;
  }

  private boolean isNameOrBelowMark(int line) {
    return isName(line) || (lines.isBelowMark(line) && lines.read(line).isPresent());
  }

  /** The last line of a list that a lone By opens or that commas lead on. */
  private int bottom(int top) {
    boolean belowMark = lines.isBelowMark(top);
    int last = Math.min(roles.size() - 1, top + MAX_LINES_OF_LIST);
    int bottom = top;
    while (bottom < last && ((belowMark && isName(bottom + 1)) || leadsOn(bottom))) {
      bottom++;
    }
    return bottom;
  }

  private boolean leadsOn(int line) {
    PageLine range = roles.page().line(line);
    char end = roles.page().text().charAt(range.end() - 1);
    return (end == ',' || end == '&') && isAtLeast(line + 1, MIN_STRENGTH_OF_NEXT);
  }

  private boolean isName(int line) {
    return isAtLeast(line, MIN_STRENGTH_OF_NAME);
  }

  private boolean isAtLeast(int line, double strength) {
    return lines
        .read(line)
        .filter(reading -> reading.strength() >= strength && namesPeople(reading))
        .isPresent();
  }

  private static boolean namesPeople(ParsedByline reading) {
    return reading.authors().stream().allMatch(author -> author.kind() == Contributor.Kind.PERSON);
  }
}
