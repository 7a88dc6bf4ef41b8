package org.lede.formats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Schema;
import org.junit.jupiter.api.Test;

/** The schema of our own, which is always at hand. */
class NinjsMembersTest extends NinjsSchemaContract {

  @Override
  Schema schema() {
    return NinjsSchemas.members();
  }

  @Test
  void aSchemaThatIsNotAtHandIsNotFetched() {
    String schema = "{\"$ref\":\"https://geojson.org/schema/Point.json\"}";
    assertThatThrownBy(
            () ->
                NinjsSchemas.errors(NinjsSchemas.of(schema), JsonNodeFactory.instance.objectNode()))
        .hasStackTraceContaining("not fetched: https://geojson.org/schema/Point.json");
  }
}
