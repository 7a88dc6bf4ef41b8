package org.lede.layout.internal.time;

import java.util.Optional;

/**
 * A date or time found in a text, as it is written: nothing is completed and no order of day and
 * month is chosen yet.
 *
 * @param start UTF-16 offset of date and time, label left out
 * @param end UTF-16 offset after them
 * @param label what the text says of it
 * @param date the calendar date, empty for a time alone or a relative time
 * @param time the time of day
 * @param ago the distance from the moment of reading
 */
public record TimeMention(
    int start,
    int end,
    Label label,
    Optional<DateParts> date,
    Optional<TimeParts> time,
    Optional<TimeAgo> ago) {

  /** A label and where it stands; an unlabelled mention has one of no length at its start. */
  public record Label(TimeLabel kind, int start, int end) {}

  /** The same mention under a label that stands elsewhere. */
  public TimeMention labelled(Label other) {
    return new TimeMention(start, end, other, date, time, ago);
  }

  /** Whether it can be placed only with a reference: a time alone, no year, "2 hours ago". */
  public boolean needsReference() {
    return date.isEmpty() || date.get().year().isEmpty();
  }

  public boolean timeOnly() {
    return date.isEmpty() && ago.isEmpty();
  }

  /** Whether day and month could change places. */
  boolean ambiguous() {
    return date.isPresent() && date.get().ambiguous();
  }

  /** Start of label, date and time together. */
  public int wholeStart() {
    return label.kind() == TimeLabel.NONE ? start : Math.min(start, label.start());
  }

  /** End of label, date and time together. */
  public int wholeEnd() {
    return label.kind() == TimeLabel.NONE ? end : Math.max(end, label.end());
  }
}
