package org.lede.layout.internal.time;

import java.util.Optional;

/** Finds the label beside a time: "Published:" before it, "更新" after it. */
final class TimeLabelScanner {

  private final TimeTokens tokens;

  TimeLabelScanner(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** A label before a token with nothing but marks, joiners and a weekday between. */
  Optional<TimeMention.Label> before(int index, int free) {
    for (int i = index - 1; i >= free && i >= index - 4; i--) {
      TimeToken token = tokens.at(i);
      if (token.label() != TimeLabel.NONE) {
        return Optional.of(new TimeMention.Label(token.label(), token.start(), token.end()));
      }
      if (!isBetweenLabelAndTime(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBetweenLabelAndTime(TimeToken token) {
    return token.isMark(":-|(.,>•·")
        || token.means(TimeWord.Kind.DATE_JOINERS)
        || token.means(TimeWord.Kind.TIME_JOINERS)
        || token.means(TimeWord.Kind.WEEKDAYS);
  }

  /** "1月14日 01時40分更新": unless the label belongs to a time that follows it. */
  Optional<TimeMention.Label> after(int i) {
    TimeToken token = tokens.at(i);
    TimeToken next = tokens.at(i + 1);
    boolean leadsOn = next.isMark(":") || (!token.touches(tokens.at(i - 1)) && next.isNumber());
    return token.labelAfter() == TimeLabel.NONE || leadsOn
        ? Optional.empty()
        : Optional.of(new TimeMention.Label(token.labelAfter(), token.start(), token.end()));
  }
}
