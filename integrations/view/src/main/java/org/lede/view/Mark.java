package org.lede.view;

import java.util.LinkedHashSet;
import java.util.Set;

/** A stretch of the text that one or several values claim, all as the same kind. */
final class Mark {

  private final int number;
  private final Kind kind;
  private final int start;
  private final int end;
  private final Set<Value> values = new LinkedHashSet<>();

  Mark(int number, Kind kind, int start, int end) {
    this.number = number;
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /**
   * A value of the article.
   *
   * @param id of its entry in the list
   * @param classes of all that belongs to it
   * @param description what the reader is told who points at it
   */
  record Value(String id, String classes, String description) {}

  void add(Value value) {
    values.add(value);
  }

  String id() {
    return "m" + number;
  }

  Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Never empty. */
  Set<Value> values() {
    return values;
  }
}
