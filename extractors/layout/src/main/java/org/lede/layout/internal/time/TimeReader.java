package org.lede.layout.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates and times in a stretch of text, with the labels beside them.
 *
 * <p>It reads what stands there and chooses nothing: {@link DayMonthOrder} settles the order of day
 * and month, a later decision completes what is missing. Spans ("12-14 May", "10:00-12:00") belong
 * to events and are passed over.
 */
public final class TimeReader {

  private static final int LONGEST_WITHOUT_FIGURES = 120;
  private static final int LONGEST_LABEL = 60;

  private final TimeWords words;

  private TimeReader(TimeWords words) {
    this.words = words;
  }

  /** A reader with the word lists of all languages; it may be shared by threads. */
  public static TimeReader create() {
    return new TimeReader(TimeWords.load());
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static TimeReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final TimeReader INSTANCE = create();
  }

  /** All dates and times between two offsets, in the order of the text. */
  public List<TimeMention> read(CharSequence text, int start, int end) {
    return mayHold(text, start, end)
        ? new TimeMentionScanner(TimeTokens.of(words, text, start, end)).all()
        : List.of();
  }

  /** Without a figure only a short line can tell a time ("an hour ago", "Updated yesterday"). */
  private boolean mayHold(CharSequence text, int start, int end) {
    return hasFigure(text, start, end)
        || (end - start <= LONGEST_WITHOUT_FIGURES && words.mayTellTimeInWords(text, start, end));
  }

  private static boolean hasFigure(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a stretch that is a label and nothing else says of the time that must follow it. */
  public Optional<TimeLabel> labelOnly(CharSequence text, int start, int end) {
    if (end - start > LONGEST_LABEL) {
      return Optional.empty();
    }
    TimeTokens tokens = TimeTokens.of(words, text, start, end);
    List<TimeLabel> labels = new ArrayList<>();
    for (int i = 0; tokens.reach(i); i++) {
      TimeToken token = tokens.at(i);
      if (token.label() != TimeLabel.NONE) {
        labels.add(token.label());
      } else if (!isFiller(token)) {
        return Optional.empty();
      }
    }
    return labels.size() == 1 ? Optional.of(labels.get(0)) : Optional.empty();
  }

  private static boolean isFiller(TimeToken token) {
    return token.isMark(":-|.•·")
        || token.means(TimeWord.Kind.DATE_JOINERS)
        || token.means(TimeWord.Kind.TIME_JOINERS);
  }

  /** The dates and months that a stretch of prose tells as past. */
  DatesInProse told(CharSequence text, int start, int end) {
    return DatesInProse.in(TimeTokens.of(words, text, start, end));
  }

  /** Whether a language puts the month before the day. */
  boolean monthFirst(String language) {
    return words.monthFirst(language);
  }

  /** What the lists say of an address's last part whose pages put the month before the day. */
  Optional<String> monthFirstDomain(String domain) {
    return words.monthFirstDomain(domain);
  }
}
