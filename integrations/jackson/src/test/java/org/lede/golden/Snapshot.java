package org.lede.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of lines that is kept beside the sources, so that a change of what it shows is a decision.
 *
 * @param file the lines that were agreed on
 */
public record Snapshot(Path file) {

  /** Where the lines of now are written when they differ. */
  private Path actual() {
    return Path.of("target", file.getFileName().toString());
  }

  /** What differs, each line marked with minus or plus, and how to accept it; empty if nothing. */
  public List<String> differences(List<String> now) {
    List<String> agreed = agreed();
    List<String> differences = new ArrayList<>();
    agreed.stream()
        .filter(line -> !now.contains(line))
        .forEach(line -> differences.add("- " + line));
    now.stream()
        .filter(line -> !agreed.contains(line))
        .forEach(line -> differences.add("+ " + line));
    if (!differences.isEmpty()) {
      write(now);
      differences.add(
          "to accept it, say so in CHANGELOG.md and copy "
              + actual().toAbsolutePath()
              + " to "
              + file);
    }
    return differences;
  }

  private List<String> agreed() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<String> now) {
    try {
      Files.createDirectories(actual().getParent());
      Files.write(actual(), now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
