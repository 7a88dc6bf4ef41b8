package org.lede.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.lede.text.Span;

/** Reads a span wherever one stands, also inside the records of other parties. */
final class SpanDeserializer extends JsonDeserializer<Span> {

  @Override
  public Span deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return JsonValue.of(context.readTree(parser), context).as(Readings::span);
  }
}
