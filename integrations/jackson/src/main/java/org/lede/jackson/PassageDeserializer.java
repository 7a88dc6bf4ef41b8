package org.lede.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.lede.text.Passage;

/** Reads a passage wherever one stands, also inside the records of other parties. */
final class PassageDeserializer extends JsonDeserializer<Passage> {

  @Override
  public Passage deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return JsonValue.of(context.readTree(parser), context).as(Readings::passage);
  }
}
