package org.lede.layout.internal.decisions;

import java.util.Optional;
import org.lede.Dateline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.text.Span;

/**
 * The standfirst.
 *
 * @param line the line that is it; -1 if none is likely enough
 * @param span its words
 * @param confidence 0 to 1
 */
public record StandfirstDecision(int line, Optional<Span> span, double confidence) {

  /** No line is likely enough. */
  static final StandfirstDecision NONE = new StandfirstDecision(-1, Optional.empty(), 0);

  private static final double MIN_PROBABILITY = 0.15;

  /**
   * Where there is no standfirst, the first paragraph comes nearest to one, but is clearly body.
   */
  private static final double MIN_AGAINST_PARAGRAPH = 0.5;

  /** How much likelier it is between headline and body than elsewhere. */
  private static final double ODDS_OF_ITS_PLACE = 4;

  private static final int LINES_ABOVE_HEADLINE = 3;

  static StandfirstDecision of(PageDecisions page) {
    return new Choice(page).choose();
  }

  /** Whether a paragraph follows a line at once, no further off than the line before it. */
  static boolean leadsOn(LineRoles roles, int line) {
    int next = line + 1;
    return next < roles.size()
        && roles.isLikely(next, Role.PARAGRAPH)
        && roles.page().line(next).blanksBefore() <= roles.page().line(line).blanksBefore();
  }

  /** Weighs the lines of one page. */
  private static final class Choice {

    private final LineRoles roles;
    private final Reasons reasons;
    private final Optional<Dateline> dateline;
    private final int headline;
    private final int paragraph;

    Choice(PageDecisions page) {
      this.roles = page.roles();
      this.reasons = page.reasons();
      this.dateline = page.datelineOrNone().map(DatelineReader.Found::dateline);
      this.headline = page.headlineLine();
      this.paragraph = roles.firstParagraphAfter(headline);
    }

    StandfirstDecision choose() {
      int line = likeliest();
      if (line < 0 || !isStandfirst(line)) {
        return NONE;
      }
      float probability = roles.probability(line, Role.STANDFIRST);
      reasons.say(
          line, "standfirst", "the likeliest by its place, " + Reasons.percent(probability));
      return new StandfirstDecision(line, Optional.of(roles.page().span(line)), probability);
    }

    private int likeliest() {
      int best = -1;
      double bestOdds = -1;
      for (int i = 0; i < roles.size(); i++) {
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
      int start = roles.page().line(line).start();
      return line != headline && dateline.filter(d -> d.span().start() == start).isEmpty();
    }

    private double odds(int line) {
      double probability = roles.probability(line, Role.STANDFIRST);
      boolean inPlace = line >= headline - LINES_ABOVE_HEADLINE && line <= paragraph;
      return probability / (1.000001 - probability) * (inPlace ? ODDS_OF_ITS_PLACE : 1);
    }

    private boolean isStandfirst(int line) {
      float standfirst = roles.probability(line, Role.STANDFIRST);
      return standfirst >= MIN_PROBABILITY
          && standfirst >= MIN_AGAINST_PARAGRAPH * roles.probability(line, Role.PARAGRAPH)
          && !isLead(line);
    }

    /**
     * In a paste that begins with its headline, what reads like a paragraph, and is followed by one
     * that is set no further off, is the lead.
     */
    private boolean isLead(int line) {
      return headline == 0 && roles.isLikely(line, Role.PARAGRAPH) && leadsOn(roles, line);
    }
  }
}
