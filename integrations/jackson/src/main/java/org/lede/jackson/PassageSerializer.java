package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.lede.text.Passage;

/** Writes a passage wherever one stands, also inside the records of other parties. */
final class PassageSerializer extends JsonSerializer<Passage> {

  @Override
  public void serialize(Passage passage, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    new MemberWriter(json).passage(passage);
  }
}
