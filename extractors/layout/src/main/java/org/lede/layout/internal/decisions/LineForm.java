package org.lede.layout.internal.decisions;

import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.features.ShapeFeatures;

/** What the form of a line says by itself: sentence, title, furniture, time. */
final class LineForm {

  /** By the code of {@link LineFeature#ENDS}. */
  private static final float FULL_STOP = 2;

  private static final float SENTENCE_END = 3;
  private static final float QUOTATION_MARK = 6;
  private static final float CLOSING_BRACKET = 7;

  /** A line of fewer words that ends in a bracket or a mark is hardly a sentence. */
  private static final int MIN_WORDS_OF_BRACKETED = 6;

  private static final int MIN_WORDS = 2;

  /** A longer line is prose even if its last stop was lost. */
  private static final int MIN_LONG = 140;

  /** A line that times cover so far tells a time and nothing else. */
  private static final float TIME_LINE = 0.6f;

  private static final int MAX_CROSSHEAD = 90;

  private final LineRoles roles;

  LineForm(LineRoles roles) {
    this.roles = roles;
  }

  /** Whether a line reads like a sentence or several. */
  boolean isSentence(int line) {
    if (isFurniture(line) || isAddress(line)) {
      return false;
    }
    float ends = feature(line, LineFeature.ENDS);
    boolean marked =
        (ends == QUOTATION_MARK || ends == CLOSING_BRACKET)
            && hasWords(line, MIN_WORDS_OF_BRACKETED);
    boolean stopped = (ends == FULL_STOP || ends == SENTENCE_END) && hasWords(line, MIN_WORDS);
    return stopped || marked || length(line) >= MIN_LONG;
  }

  /** Whether a line may head the paragraphs below it: short, no sentence, no furniture. */
  boolean isCrosshead(int line) {
    return length(line) <= MAX_CROSSHEAD
        && feature(line, LineFeature.ENDS) != FULL_STOP
        && !isFurniture(line)
        && !isAddress(line)
        && !isTimeLine(line);
  }

  boolean isFurniture(int line) {
    return feature(line, LineFeature.FURNITURE) > 0;
  }

  boolean isAddress(int line) {
    return feature(line, LineFeature.ADDRESS) > 0 && length(line) < MIN_LONG;
  }

  /** Whether a line tells a time and hardly anything else. */
  boolean isTimeLine(int line) {
    return feature(line, LineFeature.TIME_SHARE) >= TIME_LINE;
  }

  private boolean hasWords(int line, int least) {
    boolean unspaced = feature(line, LineFeature.UNSPACED) > 0;
    return unspaced || feature(line, LineFeature.WORDS) >= ShapeFeatures.log(least);
  }

  private float feature(int line, LineFeature feature) {
    return feature.of(roles.features().line(line));
  }

  private int length(int line) {
    return roles.page().line(line).length();
  }
}
