package org.lede.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lede.Field;
import org.lede.text.Span;

/** Entries of the fields of other parties. */
final class Others {

  private final EntryWriter entries;

  Others(EntryWriter entries) {
    this.entries = entries;
  }

  void write() {
    int number = 0;
    for (Field<?> field : entries.article().extras().keySet()) {
      field(field, "x" + ++number);
    }
  }

  private void field(Field<?> field, String id) {
    double confidence = entries.confidence(field);
    Mark.Value value = entries.quietValue(id, field.name(), confidence, field);
    entries.entry(
        value,
        Kind.EXTRA,
        field.name(),
        confidence,
        () -> {
          values(entries.article().get(field)).forEach(one -> one(one, value));
          entries.readBy(field);
        });
  }

  private static Collection<?> values(Object all) {
    return all instanceof Optional<?> one ? one.stream().toList() : (List<?>) all;
  }

  /** Of a record that nobody here knows, its own words are shown; a span has its place. */
  private void one(Object one, Mark.Value value) {
    if (one instanceof Span span) {
      entries.row("text", Kind.EXTRA, span, value);
    } else {
      entries.row("value", words(one));
    }
  }

  /** A value of another party that fails to say what it is costs nothing but its own words. */
  private static String words(Object one) {
    try {
      return String.valueOf(one.toString());
    } catch (RuntimeException | StackOverflowError failure) {
      return "cannot be shown: its toString() threw " + failure.getClass().getName();
    }
  }
}
