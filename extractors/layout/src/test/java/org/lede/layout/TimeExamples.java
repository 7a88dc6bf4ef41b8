package org.lede.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Input and expected mentions from a file: input, a lone dot, expected lines, a blank line. */
final class TimeExamples {

  private TimeExamples() {}

  record Example(String heading, String input, String expected) {
    @Override
    public String toString() {
      return heading + ": " + input;
    }
  }

  static List<Example> read(String name) {
    try (InputStream in = TimeExamples.class.getResourceAsStream("/examples/" + name)) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return examples(all.lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    String heading = "";
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        heading = line.replace("#", "").strip();
      } else if (!line.isBlank()) {
        block.add(line);
      } else {
        add(examples, heading, block);
      }
    }
    add(examples, heading, block);
    return examples;
  }

  private static void add(List<Example> examples, String heading, List<String> block) {
    int dot = block.indexOf(".");
    if (dot >= 0) {
      examples.add(
          new Example(
              heading,
              String.join("\n", block.subList(0, dot)),
              String.join("\n", block.subList(dot + 1, block.size()))));
    }
    block.clear();
  }

  /** The mentions of a text, a line each: slice, label with its slice, what was read. */
  static String describe(String text, List<TimeMention> mentions) {
    return mentions.stream()
        .map(mention -> describe(text, mention))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(String text, TimeMention mention) {
    List<String> parts = new ArrayList<>();
    mention.date().map(TimeExamples::describe).ifPresent(parts::add);
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
