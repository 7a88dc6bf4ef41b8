package org.lede.entities.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lede.internal.scope.Stretch;

/** Which links of an article are wrong or missing, one line for each two clusters. */
final class WrongLinks {

  private WrongLinks() {}

  static List<String> of(
      String text, NavigableMap<Stretch, Integer> gold, NavigableMap<Stretch, Integer> found) {
    List<String> lines = new ArrayList<>();
    lines.addAll(apart("missing", text, gold, found));
    lines.addAll(apart("wrong", text, found, gold));
    return lines;
  }

  /** The first mentions of each part of a cluster that the other side cuts up. */
  private static List<String> apart(
      String word,
      String text,
      NavigableMap<Stretch, Integer> whole,
      NavigableMap<Stretch, Integer> cut) {
    List<String> lines = new ArrayList<>();
    Map<Integer, Map<Integer, Stretch>> parts = new TreeMap<>();
    whole.forEach(
        (mention, cluster) -> {
          Integer part = cut.get(mention);
          if (part != null) {
            parts.computeIfAbsent(cluster, key -> new TreeMap<>()).putIfAbsent(part, mention);
          }
        });
    for (Map<Integer, Stretch> firsts : parts.values()) {
      if (firsts.size() > 1) {
        lines.add(
            word
                + ": "
                + String.join(" + ", firsts.values().stream().map(m -> shown(text, m)).toList()));
      }
    }
    return lines;
  }

  private static String shown(String text, Stretch mention) {
    String name = text.substring(mention.start(), mention.end());
    return mention.start() + "-" + mention.end() + " " + name;
  }
}
