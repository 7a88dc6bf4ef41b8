package org.lede.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lede.BodyBlock;
import org.lede.text.Span;

/** One JSON object in the making; what is absent leaves no member. */
final class Members {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  Members put(String name, String value) {
    node.put(name, WellFormed.of(value));
    return this;
  }

  Members put(String name, Optional<String> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  Members put(String name, List<ObjectNode> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
    return this;
  }

  Members put(String name, ObjectNode value) {
    node.set(name, value);
    return this;
  }

  ObjectNode node() {
    return node;
  }

  /** The running text, a blank line between its blocks; empty if there is none. */
  static Optional<String> body(List<BodyBlock> blocks) {
    return Optional.of(blocks.stream().map(BodyBlock::span).toList())
        .filter(spans -> !spans.isEmpty())
        .map(spans -> joined(spans, "\n\n"));
  }

  static String joined(List<Span> spans, String between) {
    return spans.stream().map(Span::text).collect(Collectors.joining(between));
  }
}
