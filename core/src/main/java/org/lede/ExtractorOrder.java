package org.lede;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lede.spi.Extractor;

/** Orders extractors so that every field is written before it is read. */
final class ExtractorOrder {

  private final Map<String, Extractor> waiting = new TreeMap<>();
  private final Map<Field<?>, Extractor> writers = new HashMap<>();

  private ExtractorOrder() {}

  static List<Extractor> of(Collection<Extractor> extractors) {
    ExtractorOrder order = new ExtractorOrder();
    extractors.forEach(order::admit);
    extractors.forEach(order::requireOneMeaningPerName);
    return order.sorted();
  }

  private void admit(Extractor extractor) {
    Extractor namesake = waiting.put(requireId(extractor), extractor);
    if (namesake != null) {
      throw new IllegalArgumentException(
          "two extractors have the id '%s': %s and %s"
              .formatted(
                  extractor.id(), namesake.getClass().getName(), extractor.getClass().getName()));
    }
    if (extractor.writes().isEmpty()) {
      throw new IllegalArgumentException("extractor '" + extractor.id() + "' writes no field");
    }
    extractor.writes().forEach(field -> claim(field, extractor));
  }

  private static String requireId(Extractor extractor) {
    String id = extractor.id();
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("extractor has no id: " + extractor.getClass().getName());
    }
    return id;
  }

  private void claim(Field<?> field, Extractor extractor) {
    Extractor other = writers.put(field, extractor);
    if (other != null) {
      throw new IllegalArgumentException(
          "extractors '%s' and '%s' both write the field '%s'"
              .formatted(other.id(), extractor.id(), field.name()));
    }
  }

  private void requireOneMeaningPerName(Extractor reader) {
    Set<Field<?>> used = new HashSet<>(reader.reads());
    used.addAll(reader.writes());
    for (Field<?> field : used) {
      writers.keySet().stream()
          .filter(written -> written.name().equals(field.name()) && !written.equals(field))
          .findFirst()
          .ifPresent(written -> refuseSecondMeaning(reader, field, written));
    }
  }

  private void refuseSecondMeaning(Extractor reader, Field<?> field, Field<?> written) {
    Extractor writer = writers.get(written);
    throw new IllegalArgumentException(
        "extractors '%s' and '%s' give the field name '%s' different types: %s and %s"
            .formatted(
                writer == null ? "?" : writer.id(),
                reader.id(),
                field.name(),
                written.type().getName(),
                field.type().getName()));
  }

  private List<Extractor> sorted() {
    List<Extractor> sorted = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Extractor next = firstReady();
      if (next == null) {
        throw new IllegalArgumentException(
            "extractors wait for one another in a circle: " + circle());
      }
      sorted.add(next);
      waiting.remove(next.id());
    }
    return List.copyOf(sorted);
  }

  private @Nullable Extractor firstReady() {
    for (Extractor candidate : waiting.values()) {
      if (awaited(candidate).isEmpty()) {
        return candidate;
      }
    }
    return null;
  }

  /** The extractors still waiting that write what this one reads. */
  private List<Extractor> awaited(Extractor extractor) {
    return extractor.reads().stream()
        .map(writers::get)
        .filter(writer -> writer != null && waiting.containsKey(writer.id()) && writer != extractor)
        .toList();
  }

  /** Follows who waits for whom until an id comes back. */
  private String circle() {
    List<String> path = new ArrayList<>();
    Extractor current = waiting.values().iterator().next();
    while (!path.contains(current.id())) {
      path.add(current.id());
      current = awaited(current).get(0);
    }
    path.add(current.id());
    return path.subList(path.indexOf(current.id()), path.size()).stream()
        .collect(Collectors.joining("' -> '", "'", "'"));
  }
}
