package org.lede.layout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lede.Article;
import org.lede.Field;

/** Of the values given with much or little confidence, how many are right. */
final class Calibration {

  private static final List<String> BINS = List.of("0.9 to 1", "0.7 to 0.9", "0.5 to 0.7", "below");

  private final Map<String, List<Ratio>> fields = new TreeMap<>();

  /** Counts the value of a field, if there is one. */
  void add(Field<?> field, Article article, boolean right) {
    article
        .origin(field)
        .ifPresent(
            origin ->
                fields
                    .computeIfAbsent(field.name(), name -> bins())
                    .get(bin(origin.confidence()))
                    .add(right));
  }

  private static List<Ratio> bins() {
    List<Ratio> bins = new ArrayList<>();
    BINS.forEach(name -> bins.add(new Ratio()));
    return bins;
  }

  private static int bin(double confidence) {
    if (confidence >= 0.9) {
      return 0;
    }
    if (confidence >= 0.7) {
      return 1;
    }
    return confidence >= 0.5 ? 2 : 3;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(row("right when sure by", BINS));
    fields.forEach(
        (field, bins) ->
            table.append(
                row(field, bins.stream().map(bin -> bin.measure(field).toString()).toList())));
    return table.toString();
  }

  private static String row(String name, List<String> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%16s", cell)));
    return row.append('\n').toString();
  }
}
