package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lede.text.Span;

/** Writes members of the few forms that an article is made of. */
final class MemberWriter {

  private static final int DECIMALS = 4;

  private final JsonGenerator json;

  MemberWriter(JsonGenerator json) {
    this.json = json;
  }

  /** How one value is written. */
  interface Form<T> {
    void write(T value) throws IOException;
  }

  void string(String name, String value) throws IOException {
    json.writeFieldName(name);
    string(value);
  }

  void string(String value) throws IOException {
    WellFormed.string(json, value);
  }

  <T> void optional(String name, Optional<T> value, Form<T> form) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      form.write(value.get());
    } else {
      json.writeNull();
    }
  }

  <T> void list(String name, List<T> values, Form<T> form) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      form.write(value);
    }
    json.writeEndArray();
  }

  void span(Span span) throws IOException {
    json.writeStartObject();
    slice(span);
    json.writeEndObject();
  }

  /** The members of a span inside an object that has more of them. */
  void slice(Span span) throws IOException {
    string("text", span.text());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  void confidence(double confidence) throws IOException {
    json.writeFieldName("confidence");
    number(confidence);
  }

  /** Plain decimals, since {@code Double.toString} differs between JDKs. */
  void number(double number) throws IOException {
    json.writeNumber(
        BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
