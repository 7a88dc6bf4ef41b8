package org.lede.layout.internal.decisions;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.HeaviestRun;

/**
 * Where the lines of a page lie, seen from its headline and its body. A name between headline and
 * body is nearly always the author; the same name in a menu, below the teaser of another story or
 * among the comments nearly never is.
 */
final class BylinePlaces {

  /** A part of the page, and how much of a signature's likelihood is left there. */
  enum Place {
    /** Shortly above the headline, or between it and the body. */
    HEAD(1),
    /** Among what stands before the article: menus, teasers. */
    MENU(0.5),
    /** Between paragraphs, where people are quoted and pictured. */
    INSIDE(0.6),
    /** Right after the body. */
    FOOT(0.9),
    /** Among what comes after the article: teasers, comments. */
    BEYOND(0.5);

    private static final double MARKED_INSIDE = 0.9;

    private final double weight;

    Place(double weight) {
      this.weight = weight;
    }

    /** How much is left of the likelihood that somebody named here is the author. */
    double weight(boolean marked) {
      return this == INSIDE && marked ? MARKED_INSIDE : weight;
    }
  }

  /** A line that is less likely a paragraph than this parts the body from stray prose. */
  private static final float BREAK = 0.15f;

  private static final float HEADLINE = 0.5f;
  private static final int HEADLINE_TO_BODY = 40;
  private static final int ABOVE_HEADLINE = 10;
  private static final int ABOVE_BODY = 30;
  private static final int INTO_BODY = 2;
  private static final int BELOW_BODY = 12;
  private static final int LETTERS_OF_TEASER = 30;

  private final LineRoles page;
  private final int firstParagraph;
  private final int lastParagraph;
  private final int headline;

  BylinePlaces(LineRoles page) {
    this.page = page;
    int size = page.page().size();
    HeaviestRun body = HeaviestRun.of(size, i -> page.probability(i, Role.PARAGRAPH) - BREAK);
    boolean none = body.last() < body.first();
    this.firstParagraph = none ? size : body.first();
    this.lastParagraph = none ? size : body.last();
    this.headline = headline();
  }

  /** The first headline shortly before the body, else the likeliest one before it, or -1. */
  private int headline() {
    int likeliest = -1;
    int last = Math.min(firstParagraph, page.page().size() - 1);
    for (int i = 0; i <= last; i++) {
      if (isHeadline(i) && i >= firstParagraph - HEADLINE_TO_BODY) {
        return i;
      }
      likeliest = isHeadline(i) && isLikelier(i, likeliest) ? i : likeliest;
    }
    return likeliest;
  }

  private boolean isHeadline(int line) {
    return page.probability(line, Role.HEADLINE) >= HEADLINE;
  }

  private boolean isLikelier(int line, int than) {
    return than < 0
        || page.probability(line, Role.HEADLINE) > page.probability(than, Role.HEADLINE);
  }

  /** The last line of the body, or the number of lines if the page has no body. */
  int lastParagraph() {
    return lastParagraph;
  }

  /** Where a line lies. */
  Place of(int line) {
    if (line <= firstParagraph + INTO_BODY) {
      return isHead(line) ? Place.HEAD : Place.MENU;
    }
    if (line < lastParagraph) {
      return Place.INSIDE;
    }
    return isFoot(line) ? Place.FOOT : Place.BEYOND;
  }

  /** Below a line as long as a headline, a byline is that of the next story's teaser. */
  private boolean isFoot(int line) {
    boolean belowTeaser =
        line - 1 > lastParagraph && page.page().line(line - 1).length() >= LETTERS_OF_TEASER;
    return line <= lastParagraph + BELOW_BODY && !belowTeaser;
  }

  private boolean isHead(int line) {
    boolean nearBody = line >= firstParagraph - ABOVE_BODY;
    if (headline < 0) {
      return nearBody;
    }
    return line >= headline - ABOVE_HEADLINE && (nearBody || line <= headline + HEADLINE_TO_BODY);
  }
}
