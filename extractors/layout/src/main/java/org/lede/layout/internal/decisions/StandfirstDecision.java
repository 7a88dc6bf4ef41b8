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

  /** How sure the place between headline and byline is. */
  private static final double IN_PLACE = 0.7;

  /** A shorter line there is an outlet's or a section's name. */
  private static final int MIN_DECK = 24;

  /** Lines, such as a photo's, that may stand between a standfirst and the byline. */
  private static final int MAX_LINES_TO_BYLINE = 2;

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
    private final PageDecisions page;
    private final Reasons reasons;
    private final Optional<Dateline> dateline;
    private final int headline;
    private final int paragraph;

    Choice(PageDecisions page) {
      this.page = page;
      this.roles = page.roles();
      this.reasons = page.reasons();
      this.dateline = page.datelineOrNone().map(DatelineReader.Found::dateline);
      this.headline = page.headlineLine();
      this.paragraph = roles.firstParagraphAfter(headline);
    }

    StandfirstDecision choose() {
      int between = betweenHeadlineAndByline();
      if (between >= 0) {
        return taken(between, IN_PLACE, "between headline and byline");
      }
      int line = likeliest();
      return line < 0 || !isStandfirst(line) || isLeadOfBareText(line)
          ? NONE
          : taken(line, 0, "the likeliest by its place");
    }

    private StandfirstDecision taken(int line, double least, String why) {
      double confidence = Math.max(least, roles.probability(line, Role.STANDFIRST));
      reasons.say(line, "standfirst", why + ", " + Reasons.percent(confidence));
      return new StandfirstDecision(line, Optional.of(roles.page().span(line)), confidence);
    }

    /** In a bare text the one line that stands between headline and byline or time; else -1. */
    private int betweenHeadlineAndByline() {
      int line = headline + 1;
      boolean one =
          page.bareText().isPresent()
              && headline >= 0
              && page.taken().firstSignedAfter(headline) == line + 1
              && line < roles.size();
      return one && mayBeStandfirst(line) && isDeck(line) ? line : -1;
    }

    private boolean isDeck(int line) {
      return !page.form().isFurniture(line)
          && !page.form().isTimeLine(line)
          && !page.taken().contains(line)
          && roles.page().line(line).length() >= MIN_DECK;
    }

    /**
     * In a bare text a sentence below byline and time, or with neither above the next one, opens
     * the article: nothing shows that it stands apart.
     */
    private boolean isLeadOfBareText(int line) {
      return page.bareText().filter(bare -> bare.contains(line)).isPresent()
          && page.form().isSentence(line)
          && !isAboveByline(line)
          && !isSetWithHeadline(line);
    }

    /** Right below the headline, and nearer to it than to what follows. */
    private boolean isSetWithHeadline(int line) {
      return line == headline + 1
          && line + 1 < roles.size()
          && roles.page().line(line).blanksBefore() < roles.page().line(line + 1).blanksBefore();
    }

    private boolean isAboveByline(int line) {
      int signed = page.taken().firstSignedAfter(line);
      return signed >= 0 && signed <= line + 1 + MAX_LINES_TO_BYLINE;
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
      return line != headline
          && dateline.filter(d -> d.span().start() == start).isEmpty()
          && page.note(line).isEmpty();
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
