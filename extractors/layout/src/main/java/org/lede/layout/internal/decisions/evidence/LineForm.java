package org.lede.layout.internal.decisions.evidence;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.credit.SignOff;
import org.lede.layout.internal.features.LineFeature;

/** What the form of a line says by itself: sentence, title, furniture, time. */
public final class LineForm {

  /** By the code of {@link LineFeature#ENDS}. */
  private static final float FULL_STOP = 2;

  /** A longer line is prose, whatever address stands in it. */
  private static final int MIN_LONG = 140;

  /** A line that times cover so far tells a time and nothing else. */
  private static final float TIME_LINE = 0.6f;

  private static final int MAX_CROSSHEAD = 90;

  /** A shorter line with an agency behind it is no sentence. */
  private static final int MIN_SIGNED = 40;

  private final LineRoles roles;

  public LineForm(LineRoles roles) {
    this.roles = roles;
  }

  /** Whether a line reads like a sentence or several. */
  public boolean isSentence(int line) {
    if (isFurniture(line) || isAddress(line)) {
      return false;
    }
    return feature(line, LineFeature.SENTENCE) > 0 || isSignedSentence(line);
  }

  /** A sentence behind which its agency stands: {@code ... within a week. - PTI}. */
  private boolean isSignedSentence(int line) {
    return length(line) >= MIN_SIGNED
        && roles
            .readings()
            .credit(line)
            .filter(reading -> SignOff.mayBe(roles.page().text(), reading))
            .isPresent();
  }

  /** Whether a line may head the paragraphs below it: short, no sentence, no furniture. */
  public boolean isCrosshead(int line) {
    return length(line) <= MAX_CROSSHEAD
        && feature(line, LineFeature.ENDS) != FULL_STOP
        && !isFurniture(line)
        && !isAddress(line)
        && !isTimeLine(line);
  }

  public boolean isFurniture(int line) {
    return feature(line, LineFeature.FURNITURE) > 0;
  }

  public boolean isAddress(int line) {
    return feature(line, LineFeature.ADDRESS) > 0 && length(line) < MIN_LONG;
  }

  /** Whether a line tells a time and hardly anything else. */
  public boolean isTimeLine(int line) {
    return feature(line, LineFeature.TIME_SHARE) >= TIME_LINE;
  }

  private float feature(int line, LineFeature feature) {
    return feature.of(roles.features().line(line));
  }

  private int length(int line) {
    return roles.page().line(line).length();
  }
}
