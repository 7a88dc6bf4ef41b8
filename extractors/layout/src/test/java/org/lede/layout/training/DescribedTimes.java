package org.lede.layout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lede.layout.internal.time.DateParts;
import org.lede.layout.internal.time.TimeLabel;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeParts;

/** Puts the mentions that a text holds into words, as the examples of times expect them. */
public final class DescribedTimes {

  private DescribedTimes() {}

  /** The mentions of a text, a line each: slice, label with its slice, what was read. */
  public static String describe(String text, List<TimeMention> mentions) {
    return mentions.stream()
        .map(mention -> describe(text, mention))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(String text, TimeMention mention) {
    List<String> parts = new ArrayList<>();
    mention.date().map(DescribedTimes::describe).ifPresent(parts::add);
    mention.time().map(time -> time.time().toString()).ifPresent(parts::add);
    mention
        .time()
        .flatMap(TimeParts::zone)
        .map(zone -> zone.standard() + (zone.summerInAmerica() ? " summer" : ""))
        .ifPresent(parts::add);
    mention.ago().map(ago -> ago.amount() + " " + ago.unit() + " ago").ifPresent(parts::add);
    String slice = text.substring(mention.start(), mention.end());
    return slice + " = " + String.join(" ", parts) + label(text, mention.label()).orElse("");
  }

  private static String describe(DateParts date) {
    String year = date.year().isPresent() ? String.format("%04d", date.year().getAsInt()) : "----";
    return String.format("%s-%02d-%02d", year, date.month(), date.day())
        + (date.ambiguous() ? " or swapped" : "")
        + date.weekday().map(day -> " " + day).orElse("");
  }

  private static Optional<String> label(String text, TimeMention.Label label) {
    return label.kind() == TimeLabel.NONE
        ? Optional.empty()
        : Optional.of(" " + label.kind() + " <" + text.substring(label.start(), label.end()) + ">");
  }
}
