package org.lede.layout;

import java.util.List;

/**
 * What a line has of dates, times and their labels: cheap facts for whoever asks which lines are
 * time lines.
 *
 * @param fullDate whether a date with its year stands in it
 * @param partialDate whether a date without a year does
 * @param timeOfDay whether a time of day does
 * @param relative whether a time told from now does ("2 hours ago")
 * @param published whether a label says that one is the publication
 * @param updated whether a label says that one is an update, or the state of the text
 * @param labelOnly whether the line is a label alone, its time on the next line
 * @param share of the line's visible characters, how many belong to dates, times and labels
 */
record TimeShape(
    boolean fullDate,
    boolean partialDate,
    boolean timeOfDay,
    boolean relative,
    boolean published,
    boolean updated,
    boolean labelOnly,
    double share) {

  static TimeShape of(TimeReader reader, CharSequence text, int start, int end) {
    List<TimeMention> mentions = reader.read(text, start, end);
    List<TimeLabel> labels = mentions.stream().map(mention -> mention.label().kind()).toList();
    boolean labelOnly = mentions.isEmpty() && reader.labelOnly(text, start, end).isPresent();
    return new TimeShape(
        mentions.stream().anyMatch(mention -> !mention.needsReference()),
        mentions.stream()
            .anyMatch(mention -> mention.date().isPresent() && mention.needsReference()),
        mentions.stream().anyMatch(mention -> mention.time().isPresent()),
        mentions.stream().anyMatch(mention -> mention.ago().isPresent()),
        labels.contains(TimeLabel.PUBLISHED),
        labels.contains(TimeLabel.UPDATED) || labels.contains(TimeLabel.AS_OF),
        labelOnly,
        labelOnly ? 1 : share(mentions, text, start, end));
  }

  /** Whether there is any date, time or lone label. */
  boolean any() {
    return fullDate || partialDate || timeOfDay || relative || labelOnly;
  }

  private static double share(List<TimeMention> mentions, CharSequence text, int start, int end) {
    int all = visible(text, start, end);
    int covered = 0;
    for (TimeMention mention : mentions) {
      covered += visible(text, mention.start(), mention.end());
      covered += visible(text, mention.label().start(), mention.label().end());
    }
    return all == 0 ? 0 : Math.min(1.0, (double) covered / all);
  }

  private static int visible(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
