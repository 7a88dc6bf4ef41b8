package org.lede.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the object of one line, {@code {"id", "text" or "html", "retrieved"?, "url"?}}, as far as
 * it goes: a line that breaks off still yields the id that came before. A hint that cannot be read
 * is no reason to lose the article; it is left out with a warning.
 */
final class Request {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private @Nullable Id id;
  private @Nullable String text;
  private @Nullable String html;
  private @Nullable String error;
  private Hints hints = Hints.NONE;
  private final List<String> warnings = new ArrayList<>();

  private Request() {}

  /** An id as it was written, a string or a number. */
  record Id(String written, boolean isNumber) {}

  static Request read(String line) {
    Request request = new Request();
    try (JsonParser json = FACTORY.createParser(line)) {
      request.readObject(json);
    } catch (JsonProcessingException e) {
      request.error = "not a JSON object: " + e.getOriginalMessage();
    } catch (IOException e) {
      request.error = "not a JSON object: " + e.getMessage();
    }
    return request;
  }

  private void readObject(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      error = "not a JSON object";
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      readMember(name, json);
    }
    if (json.nextToken() != null) {
      throw new JsonParseException(json, "something follows the object");
    }
  }

  private void readMember(String name, JsonParser json) throws IOException {
    switch (name) {
      case "id" -> id = id(json);
      case "text" -> text = string(json).orElse(null);
      case "html" -> html = string(json).orElse(null);
      case "retrieved" ->
          hints = new Hints(hint(name, json, Hints::instant), Optional.empty()).or(hints);
      case "url" -> hints = new Hints(Optional.empty(), hint(name, json, Hints::url)).or(hints);
      default -> json.skipChildren();
    }
  }

  private static @Nullable Id id(JsonParser json) throws IOException {
    if (json.currentToken().isNumeric()) {
      return new Id(json.getText(), true);
    }
    return string(json).map(written -> new Id(written, false)).orElse(null);
  }

  private static Optional<String> string(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(json.getText());
    }
    json.skipChildren();
    return Optional.empty();
  }

  private <T> Optional<T> hint(String name, JsonParser json, Function<String, T> reading)
      throws IOException {
    boolean isNull = json.currentToken() == JsonToken.VALUE_NULL;
    Optional<String> written = string(json);
    try {
      if (written.isEmpty() && !isNull) {
        warnings.add(name + " is left out: not a string");
      }
      return written.map(reading);
    } catch (IllegalArgumentException e) {
      warnings.add(name + " is left out: " + e.getMessage());
      return Optional.empty();
    }
  }

  Optional<Id> id() {
    return Optional.ofNullable(id);
  }

  /** Empty if there is an error, or HTML in its place. */
  Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** A page in place of a text; a line that has both is read by its text. */
  Optional<String> html() {
    return text == null ? Optional.ofNullable(html) : Optional.empty();
  }

  Hints hints() {
    return hints;
  }

  /** Why there is nothing to parse. */
  Optional<String> error() {
    if (error != null) {
      return Optional.of(error);
    }
    if (id == null) {
      return Optional.of("\"id\" is missing or neither a string nor a number");
    }
    return text == null && html == null
        ? Optional.of("\"text\" and \"html\" are missing or no strings")
        : Optional.empty();
  }

  Optional<String> warning() {
    return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", warnings));
  }
}
