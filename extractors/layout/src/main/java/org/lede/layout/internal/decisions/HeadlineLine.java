package org.lede.layout.internal.decisions;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.features.LineFeature;

/** Chooses the line of a page that is its headline. */
public final class HeadlineLine {

  private static final float LEAST_PROBABILITY = 0.05f;
  private static final float LIKELY = 0.5f;
  private static final int LONGEST_HEADLINE = 250;
  private static final int MOST_CHARACTERS = 160;
  private static final int FARTHEST_FROM_BODY = 4;
  private static final float FULL_STOP = 2;

  private final LineRoles reading;

  private HeadlineLine(LineRoles reading) {
    this.reading = reading;
  }

  /** The index of the line; -1 if no line can be a headline. */
  public static int of(LineRoles reading) {
    HeadlineLine choice = new HeadlineLine(reading);
    int likeliest = reading.likeliest(Role.HEADLINE, choice::mayBeHeadline);
    boolean likely =
        likeliest >= 0 && reading.probability(likeliest, Role.HEADLINE) >= LEAST_PROBABILITY;
    return likely ? likeliest : choice.aboveBody();
  }

  /** No web address, and not far too long. */
  private boolean mayBeHeadline(int line) {
    return !isAddress(line) && reading.page().line(line).length() <= LONGEST_HEADLINE;
  }

  private boolean isAddress(int line) {
    return LineFeature.ADDRESS.of(reading.facts().line(line)) > 0;
  }

  /**
   * In a text that is hardly a page, a mail or a paste, the last line above the first paragraph
   * that is neither sentence, byline nor furniture.
   */
  private int aboveBody() {
    int body = firstParagraph();
    for (int i = body - 1; i >= Math.max(0, body - FARTHEST_FROM_BODY); i--) {
      if (isTitle(i)) {
        return i;
      }
    }
    return -1;
  }

  private int firstParagraph() {
    int i = 0;
    while (i < reading.page().size() && reading.probability(i, Role.PARAGRAPH) < LIKELY) {
      i++;
    }
    return i < reading.page().size() ? i : -1;
  }

  private boolean isTitle(int line) {
    float[] facts = reading.facts().line(line);
    return reading.page().line(line).length() <= MOST_CHARACTERS
        && LineFeature.ENDS.of(facts) != FULL_STOP
        && LineFeature.FURNITURE.of(facts) == 0
        && LineFeature.DATE.of(facts) == 0
        && LineFeature.CREDIT_STRENGTH.of(facts) < LIKELY
        && reading.probability(line, Role.BYLINE) < LIKELY
        && !isAddress(line);
  }
}
