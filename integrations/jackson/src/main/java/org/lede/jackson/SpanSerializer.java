package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.lede.text.Span;

/** Writes a span wherever one stands, also inside the records of other parties. */
final class SpanSerializer extends JsonSerializer<Span> {

  @Override
  public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    new MemberWriter(json).span(span);
  }
}
