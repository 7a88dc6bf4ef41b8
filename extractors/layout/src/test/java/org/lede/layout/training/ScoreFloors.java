package org.lede.layout.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures that must not get worse, and how low each may be. */
final class ScoreFloors {

  private static final String RESOURCE = "/floors.txt";

  private final Map<String, Double> floors;

  private ScoreFloors(Map<String, Double> floors) {
    this.floors = floors;
  }

  /** The floors of the file beside the tests. */
  static ScoreFloors read() {
    try (InputStream in = ScoreFloors.class.getResourceAsStream(RESOURCE)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** A set, a measure and a percentage a line; what follows a number sign is a comment. */
  static ScoreFloors parse(List<String> lines) {
    Map<String, Double> floors = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.replaceFirst("#.*", "").strip().split("\\s+", -1);
      if (words.length == 3) {
        floors.put(words[0] + " " + words[1], floor(words[2], line));
      } else if (!words[0].isEmpty()) {
        throw new IllegalArgumentException("not a set, a measure and a floor: " + line);
      }
    }
    return new ScoreFloors(floors);
  }

  /** A floor below the half could not catch a loss. */
  private static double floor(String number, String line) {
    double floor = Double.parseDouble(number);
    if (floor < 50 || floor > 100) {
      throw new IllegalArgumentException("no floor that could catch a loss: " + line);
    }
    return floor;
  }

  /** A sentence for each measure that is below its floor or is not measured at all. */
  List<String> breaches(Map<String, Double> measured) {
    return floors.entrySet().stream()
        .filter(floor -> measured.getOrDefault(floor.getKey(), -1.0) < floor.getValue())
        .map(floor -> breach(floor.getKey(), floor.getValue(), measured))
        .toList();
  }

  private static String breach(String name, double floor, Map<String, Double> measured) {
    return measured.containsKey(name)
        ? String.format(Locale.ROOT, "%s is %.2f, below %.1f", name, measured.get(name), floor)
        : name + " is not measured";
  }
}
