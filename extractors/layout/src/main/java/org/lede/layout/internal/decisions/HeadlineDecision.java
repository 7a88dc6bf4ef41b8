package org.lede.layout.internal.decisions;

import java.util.Optional;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.evidence.WireSlug;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.Breadcrumb;
import org.lede.layout.internal.words.FieldLabels;
import org.lede.text.Span;

/**
 * The headline.
 *
 * @param line the line that is it; -1 if no line can be one
 * @param lastLine the last of its lines, most often the same
 * @param span its words, without a breadcrumb glued to them; of copies the fullest
 * @param confidence 0 to 1
 */
public record HeadlineDecision(int line, int lastLine, Optional<Span> span, double confidence) {

  /** No line can be the headline. */
  static final HeadlineDecision NONE = new HeadlineDecision(-1, -1, Optional.empty(), 0);

  /** Below this the classifier says nothing for a line. */
  private static final float MIN_PROBABILITY = 0.05f;

  /** So likely a line goes before a likelier one that tells the time of publication. */
  private static final float MIN_BESIDE_DATED = 0.2f;

  /** A longer line is no headline, however likely. */
  private static final int MAX_HEADLINE = 250;

  /** Longest line that is taken for a title where none is likely. */
  private static final int MAX_TITLE = 160;

  /** How many lines above the first paragraph such a title may stand. */
  private static final int MAX_LINES_ABOVE_BODY = 4;

  /** A likely headline that is at least so likely a standfirst may be a deck. */
  private static final float MIN_DECK = 0.3f;

  /** The same below the first line of the text, which is its headline more often than not. */
  private static final float MIN_DECK_OF_FIRST_LINE = 0.1f;

  /** How likely a headline the short title above a deck must be. */
  private static final float MIN_TITLE_ABOVE_DECK = 0.1f;

  /** A form that is a credit more likely than not. */
  private static final float LIKELY_CREDIT = 0.5f;

  private static final float FULL_STOP = 2;

  /** The code of {@link LineFeature#ENDS} for a letter or a digit. */
  private static final float NO_MARK = 0;

  private static final String BARS = "|\u2013\u2014\u00B7\u2022\u203A\u00BB";

  /** The second line of a headline is no longer. */
  private static final int MAX_SECOND_LINE = 100;

  static HeadlineDecision of(LineRoles roles, Reasons reasons) {
    int likeliest = likeliest(roles);
    if (likeliest >= 0 && roles.probability(likeliest, Role.HEADLINE) >= MIN_PROBABILITY) {
      return isDeck(roles, likeliest)
          ? taken(roles, likeliest - 1, reasons, "the title above the likeliest line, its deck")
          : taken(roles, likeliest, reasons, "the likeliest line of the page");
    }
    int title = aboveBody(roles);
    return title < 0
        ? NONE
        : taken(roles, title, reasons, "no line is likely; the last title above the paragraphs");
  }

  /** The head of a printed page, with its date, comes after any other line. */
  private static int likeliest(LineRoles roles) {
    int best =
        roles.likeliest(
            Role.HEADLINE,
            line -> mayBeHeadline(roles, line) && !roles.isLikely(line, Role.PUBLISHED));
    return best >= 0 && roles.probability(best, Role.HEADLINE) >= MIN_BESIDE_DATED
        ? best
        : roles.likeliest(Role.HEADLINE, line -> mayBeHeadline(roles, line));
  }

  private static HeadlineDecision taken(LineRoles roles, int line, Reasons reasons, String why) {
    float probability = roles.probability(line, Role.HEADLINE);
    reasons.say(line, "headline", why + ", " + Reasons.percent(probability));
    int fullest = roles.features().copies().fullest(line);
    Span span = withoutLabel(roles, Breadcrumb.cutOff(roles.page(), fullest));
    int last = fullest == line ? lastLine(roles, line) : line;
    if (last > line) {
      reasons.say(last, "headline", "goes on from the line above");
      span = roles.page().source().span(span.start(), roles.page().line(last).end());
    }
    return new HeadlineDecision(line, last, Optional.of(span), probability);
  }

  /** Archives export it with the name of its field before it. */
  private static Span withoutLabel(LineRoles roles, Span line) {
    int start = FieldLabels.all().afterHeadlineLabel(roles.page().text(), line.start(), line.end());
    return roles.page().source().span(start, line.end());
  }

  /** A headline that was set on two lines goes on in lower case, without a blank line between. */
  private static int lastLine(LineRoles roles, int line) {
    int next = line + 1;
    boolean goesOn =
        next < roles.size()
            && roles.page().line(next).blanksBefore() == 0
            && LineFeature.ENDS.of(roles.features().line(line)) == NO_MARK
            && Character.isLowerCase(roles.page().text().charAt(roles.page().line(next).start()))
            && roles.page().line(next).length() <= MAX_SECOND_LINE
            && LineFeature.ENDS.of(roles.features().line(next)) == NO_MARK
            && !roles.isLikely(next, Role.BYLINE)
            && LineFeature.FURNITURE.of(roles.features().line(next)) == 0
            && LineFeature.DATE.of(roles.features().line(next)) == 0
            && isTitle(roles, next)
            && holdsNoBar(roles, next)
            && roles.readings().byline(next).filter(ParsedByline::marked).isEmpty();
    return goesOn ? next : line;
  }

  /** Bars, bullets and dashes part the entries of a menu or of a line of details. */
  private static boolean holdsNoBar(LineRoles roles, int line) {
    return roles.page().span(line).text().chars().noneMatch(c -> BARS.indexOf(c) >= 0);
  }

  /** No web address, no slug of the wire, and not far too long. */
  private static boolean mayBeHeadline(LineRoles roles, int line) {
    return !isAddress(roles, line)
        && roles.page().line(line).length() <= MAX_HEADLINE
        && !WireSlug.is(roles.page(), line);
  }

  /** A longer line that may as well be a standfirst, right below a title, is the title's deck. */
  private static boolean isDeck(LineRoles roles, int line) {
    int above = line - 1;
    return above >= 0
        && roles.probability(line, Role.STANDFIRST)
            >= (above == 0 ? MIN_DECK_OF_FIRST_LINE : MIN_DECK)
        && roles.probability(above, Role.HEADLINE) >= MIN_TITLE_ABOVE_DECK
        && roles.page().line(above).length() < roles.page().line(line).length()
        && mayBeHeadline(roles, above)
        && isTitle(roles, above);
  }

  private static boolean isAddress(LineRoles roles, int line) {
    return LineFeature.ADDRESS.of(roles.features().line(line)) > 0;
  }

  /**
   * In a text that is hardly a page, a mail or a paste, the last line above the first paragraph
   * that is neither sentence, byline nor furniture.
   */
  private static int aboveBody(LineRoles roles) {
    int paragraph = roles.firstParagraphAfter(-1);
    int body = paragraph < roles.size() ? paragraph : -1;
    for (int i = body - 1; i >= Math.max(0, body - MAX_LINES_ABOVE_BODY); i--) {
      if (isTitle(roles, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(LineRoles roles, int line) {
    float[] features = roles.features().line(line);
    return roles.page().line(line).length() <= MAX_TITLE
        && LineFeature.ENDS.of(features) != FULL_STOP
        && LineFeature.FURNITURE.of(features) == 0
        && LineFeature.DATE.of(features) == 0
        && LineFeature.CREDIT_STRENGTH.of(features) < LIKELY_CREDIT
        && !roles.isLikely(line, Role.BYLINE)
        && !isAddress(roles, line);
  }
}
