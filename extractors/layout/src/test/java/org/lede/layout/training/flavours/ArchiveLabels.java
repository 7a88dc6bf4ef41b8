package org.lede.layout.training.flavours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Labels that archives put before headline, byline, date and text. */
final class ArchiveLabels {

  private static final String RESOURCE = "/training/archive-labels.txt";
  private static final List<List<String>> ALL = read();

  private ArchiveLabels() {}

  static List<String> any(SplittableRandom random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  private static List<List<String>> read() {
    try (InputStream in = ArchiveLabels.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(";", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
