package org.lede.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.Article;
import org.lede.text.Span;

/**
 * What an article tells, fields of other parties included: it looks into records, lists, maps and
 * optionals, whatever they are.
 */
public final class Findings {

  private final List<Span> spans = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private Findings() {}

  /** Every span, in the order of the fields. */
  public static List<Span> of(Article article) {
    Findings findings = new Findings();
    findings.add("article", article);
    return findings.spans;
  }

  /**
   * Every value, a line each, with its path before it; the offsets of spans are left out, so that
   * texts can be compared which differ in length, such as in their line ends.
   */
  public static List<String> told(Article article) {
    Findings findings = new Findings();
    findings.add("article", article);
    return findings.told;
  }

  private void add(String path, Object value) {
    if (value instanceof Span span) {
      spans.add(span);
      told.add(path + ": " + span.text());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(held -> add(path, held));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(held -> add(path + "[]", held));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> add(path + "." + key, held));
    } else if (value instanceof Record) {
      addComponents(path, value);
    } else {
      told.add(path + ": " + value);
    }
  }

  private void addComponents(String path, Object value) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      add(path + "." + component.getName(), held(component, value));
    }
  }

  private static Object held(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException(
          "the contract cannot look into " + value.getClass() + "; open its package to tests", e);
    }
  }
}
