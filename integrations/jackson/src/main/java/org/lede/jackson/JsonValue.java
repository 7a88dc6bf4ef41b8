package org.lede.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Optional;

/** One value of the JSON that is read, with the way to it, so that a complaint can name it. */
final class JsonValue {

  private final JsonNode node;
  private final String path;
  private final DeserializationContext context;

  private JsonValue(JsonNode node, String path, DeserializationContext context) {
    this.node = node;
    this.path = path;
    this.context = context;
  }

  static JsonValue of(JsonNode root, DeserializationContext context) {
    return new JsonValue(root, "", context);
  }

  /** How a value is read. */
  interface Form<T> {
    T read(JsonValue value) throws JsonMappingException;
  }

  /** What the form makes of this value; what the form refuses is a fault of this member. */
  <T> T as(Form<T> form) throws JsonMappingException {
    try {
      return form.read(this);
    } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** The member, which is missing if this value does not have it. */
  JsonValue member(String name) throws JsonMappingException {
    if (!node.isObject()) {
      throw wrong("an object is expected");
    }
    return new JsonValue(node.path(name), path.isEmpty() ? name : path + "." + name, context);
  }

  boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  boolean isObject() {
    return node.isObject();
  }

  <T> Optional<T> optional(String name, Form<T> form) throws JsonMappingException {
    JsonValue member = member(name);
    return member.isAbsent() ? Optional.empty() : Optional.of(member.as(form));
  }

  <T> T required(String name, Form<T> form) throws JsonMappingException {
    return member(name).as(form);
  }

  <T> List<T> list(String name, Form<T> form) throws JsonMappingException {
    JsonValue member = member(name);
    return member.isAbsent() ? List.of() : member.items(form);
  }

  <T> List<T> items(Form<T> form) throws JsonMappingException {
    if (!node.isArray()) {
      throw wrong("a list is expected");
    }
    List<T> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new JsonValue(item, path + "[" + items.size() + "]", context).as(form));
    }
    return items;
  }

  String string() throws JsonMappingException {
    if (!node.isTextual()) {
      throw wrong("a string is expected");
    }
    return node.textValue();
  }

  int integer() throws JsonMappingException {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw wrong("an integer is expected");
    }
    return node.intValue();
  }

  double number() throws JsonMappingException {
    if (!node.isNumber()) {
      throw wrong("a number is expected");
    }
    return node.doubleValue();
  }

  /** For what the mapper itself knows how to read. */
  <T> T mapped(Class<T> type) throws JsonMappingException {
    if (isAbsent()) {
      throw wrong("a value is expected");
    }
    try {
      return context.readTreeAsValue(node, type);
    } catch (JsonMappingException e) {
      throw wrong(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw wrong(String.valueOf(e.getMessage()), e);
    }
  }

  JsonMappingException wrong(String why) {
    return JsonMappingException.from(context, message(why));
  }

  private JsonMappingException wrong(String why, Throwable cause) {
    return JsonMappingException.from(context, message(why), cause);
  }

  private String message(String why) {
    return "member " + (path.isEmpty() ? "(top)" : path) + ": " + why;
  }
}
