package org.lede.layout.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of one evaluation set, a measure a line.
 *
 * @param total over all pages; English and the other languages have the same measures in the same
 *     order
 */
record ScoreTable(String set, List<Measure> english, List<Measure> others, List<Measure> total) {

  /**
   * Percentages by names such as "structure headline"; measures that count nothing are left out.
   */
  Map<String, Double> byName() {
    Map<String, Double> byName = new TreeMap<>();
    name(byName, set, total);
    name(byName, set + "-english", english);
    name(byName, set + "-others", others);
    return byName;
  }

  private static void name(Map<String, Double> byName, String set, List<Measure> measures) {
    measures.stream()
        .filter(measure -> measure.of() > 0)
        .forEach(measure -> byName.put(set + " " + measure.name(), measure.percent()));
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(row(set, "English", "other", "total"));
    for (int i = 0; i < total.size(); i++) {
      table.append(row(total.get(i).name(), english.get(i), others.get(i), total.get(i)));
    }
    return table.toString();
  }

  private static String row(Object name, Object... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
    for (Object cell : cells) {
      row.append(String.format(Locale.ROOT, "%16s", cell));
    }
    return row.append('\n').toString();
  }
}
