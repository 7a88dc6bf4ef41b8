package org.lede.layout.internal.decisions;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.decisions.evidence.ArticleStretch;

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

  private static final int HEADLINE_TO_BODY = 40;
  private static final int ABOVE_HEADLINE = 10;

  /** So near below the headline a name is the author's, wherever paragraphs seem to lie. */
  private static final int BELOW_HEADLINE = 6;

  private static final int ABOVE_BODY = 30;
  private static final int INTO_BODY = 2;
  private static final int BELOW_BODY = 12;
  private static final int LETTERS_OF_TEASER = 30;

  private final LineRoles roles;
  private final int firstParagraph;
  private final int lastParagraph;
  private final int headline;

  BylinePlaces(PageDecisions page) {
    this.roles = page.roles();
    ArticleStretch article = page.stretch();
    this.firstParagraph = article.isEmpty() ? roles.size() : article.first();
    this.lastParagraph = article.isEmpty() ? roles.size() : article.last();
    this.headline = page.headlineLine();
  }

  /** The last line of the body, or the number of lines if the page has no body. */
  int lastParagraph() {
    return lastParagraph;
  }

  /** Where a line lies. */
  Place of(int line) {
    if (headline >= 0 && line > headline && line <= headline + BELOW_HEADLINE) {
      return Place.HEAD;
    }
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
        line - 1 > lastParagraph && roles.page().line(line - 1).length() >= LETTERS_OF_TEASER;
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
