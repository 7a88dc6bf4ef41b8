package org.lede.layout.internal.decisions;

import java.util.Optional;
import org.lede.Dateline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;

/** Chooses the line of a page that is its standfirst. */
public final class StandfirstLine {

  private static final double LEAST_PROBABILITY = 0.15;
  private static final double LEAST_AGAINST_PARAGRAPH = 0.5;
  private static final float LIKELY = 0.5f;

  /** How much likelier it is between headline and body than elsewhere. */
  private static final double ODDS_OF_ITS_PLACE = 4;

  private static final int LINES_ABOVE_HEADLINE = 3;

  private final LineRoles reading;
  private final Optional<Dateline> dateline;
  private final int headline;
  private final int paragraph;

  private StandfirstLine(LineRoles reading, Optional<Dateline> dateline) {
    this.reading = reading;
    this.dateline = dateline;
    this.headline = HeadlineLine.of(reading);
    this.paragraph = firstParagraphBelow(headline);
  }

  /** The index of the line; -1 if none is likely enough. */
  public static int of(LineRoles reading, Optional<Dateline> dateline) {
    StandfirstLine choice = new StandfirstLine(reading, dateline);
    int likeliest = choice.likeliest();
    return likeliest >= 0 && choice.isStandfirst(likeliest) ? likeliest : -1;
  }

  private int firstParagraphBelow(int line) {
    int i = line + 1;
    while (i < reading.page().size() && reading.probability(i, Role.PARAGRAPH) <= LIKELY) {
      i++;
    }
    return i;
  }

  private int likeliest() {
    int best = -1;
    double bestOdds = -1;
    for (int i = 0; i < reading.page().size(); i++) {
      double odds = odds(i);
      if (odds > bestOdds && mayBeStandfirst(i)) {
        best = i;
        bestOdds = odds;
      }
    }
    return best;
  }

  /** A dateline opens the body, never the standfirst. */
  private boolean mayBeStandfirst(int line) {
    int start = reading.page().line(line).start();
    return line != headline && dateline.filter(d -> d.span().start() == start).isEmpty();
  }

  private double odds(int line) {
    double probability = reading.probability(line, Role.STANDFIRST);
    boolean inPlace = line >= headline - LINES_ABOVE_HEADLINE && line <= paragraph;
    return probability / (1.000001 - probability) * (inPlace ? ODDS_OF_ITS_PLACE : 1);
  }

  /**
   * Where there is no standfirst, the first paragraph comes nearest to one, but is clearly body.
   */
  private boolean isStandfirst(int line) {
    float standfirst = reading.probability(line, Role.STANDFIRST);
    return standfirst >= LEAST_PROBABILITY
        && standfirst >= LEAST_AGAINST_PARAGRAPH * reading.probability(line, Role.PARAGRAPH)
        && !isLead(line);
  }

  /**
   * In a paste that begins with its headline, what reads like a paragraph, and is followed by one
   * that is set no further off, is the lead.
   */
  private boolean isLead(int line) {
    return headline == 0
        && reading.probability(line, Role.PARAGRAPH) >= LIKELY
        && leadsOn(reading, line);
  }

  /** Whether a paragraph follows a line at once, no further off than the line before it. */
  static boolean leadsOn(LineRoles reading, int line) {
    int next = line + 1;
    return next < reading.page().size()
        && reading.probability(next, Role.PARAGRAPH) >= LIKELY
        && reading.page().line(next).blanksBefore() <= reading.page().line(line).blanksBefore();
  }
}
